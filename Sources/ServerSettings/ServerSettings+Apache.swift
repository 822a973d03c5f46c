extension ServerSettings {
  /// What `AllowOverride FileInfo Indexes` allows. A server without `mod_headers` refuses the file: it
  /// must not publish without the policy unnoticed.
  var apache: String {
    let path = path.text
    let types = MediaType.all.map { type in
      let names = type.fileExtensions.map { ".\($0)" }.joined(separator: " ")
      let charset = type.needsCharset ? "AddCharset utf-8 \(names)\n" : ""
      return "AddType \(type.name) \(names)\n\(charset)"
    }
    let kept = Self.keptBack.map(\.asPattern)
    return """
      # \(notes.purpose)
      # \(notes.use)

      DirectoryIndex index.html
      ErrorDocument 404 \(path)\(Self.notFound)

      \(types.joined())
      SetEnvIf Request_URI "^\(self.path.pattern)\(widgets)/" en_otro_sitio
      \(line(.policy(.pages))) env=!en_otro_sitio
      \(line(.policy(.widgets))) env=en_otro_sitio
      \(ResponseHeader.common.map(line).joined(separator: "\n"))
      \(line(Freshness.facts.header))
      <FilesMatch "\\.(\(MediaType.endings(.looks)))$">
        \(line(Freshness.looks.header))
      </FilesMatch>
      <FilesMatch "\\.(\(MediaType.endings(.openData)))$">
        \(line(.openToAll))
      </FilesMatch>
      <Files "\(MediaType.digests.file)">
        ForceType "\(MediaType.digests.type); charset=utf-8"
        \(line(.openToAll))
      </Files>
      # \(notes.onlyHTTPS)
      # \(line(.onlyHTTPS))

      RedirectMatch 404 "/\\.(?!well-known/)"
      RedirectMatch 404 "^\(self.path.pattern)(\(kept.joined(separator: "|")))$"
      <IfModule mod_autoindex.c>
        IndexIgnore *
      </IfModule>

      """
  }

  private func line(_ header: ResponseHeader) -> String {
    "Header always set \(header.name) \"\(header.value)\""
  }
}
