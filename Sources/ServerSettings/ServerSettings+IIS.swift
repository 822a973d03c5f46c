extension ServerSettings {
  /// `web.config`. IIS keeps that file back by itself.
  var iis: String {
    let types =
      MediaType.all.flatMap { type in
        type.fileExtensions.map { ending in
          let name = type.needsCharset ? "\(type.name); charset=utf-8" : type.name
          return """
                  <remove fileExtension=".\(ending)" />
                  <mimeMap fileExtension=".\(ending)" mimeType="\(name)" />

            """
        }
      } + [
        // Of files without an ending.
        """
                <remove fileExtension="." />
                <mimeMap fileExtension="." mimeType="\(MediaType.digests.type); charset=utf-8" />

        """
      ]
    let headers = ([.policy(.pages)] + ResponseHeader.common).map(setting).joined()
    let kept = Self.keptBack.filter { $0 != WebServer.iis.fileName }
      .map { "          <add segment=\"\($0)\" />\n" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- \(notes.purpose) -->
      <!-- \(notes.use) -->
      <configuration>
        <system.webServer>
          <defaultDocument enabled="true">
            <files>
              <clear />
              <add value="index.html" />
            </files>
          </defaultDocument>
          <directoryBrowse enabled="false" />
          <staticContent>
            <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="\(Freshness.facts.clock)" />
      \(types.joined())    </staticContent>
          <httpErrors errorMode="Custom" existingResponse="Auto">
            <remove statusCode="404" />
            <error statusCode="404" path="\(path.text)\(Self.notFound)" responseMode="ExecuteURL" />
          </httpErrors>
          <httpProtocol>
            <customHeaders>
      \(headers)        <!-- \(notes.onlyHTTPS) -->
              <!-- <add name="\(ResponseHeader.onlyHTTPS.name)" value="\(ResponseHeader.onlyHTTPS.value)" /> -->
            </customHeaders>
          </httpProtocol>
          <security>
            <requestFiltering>
              <hiddenSegments>
      \(kept.joined())        </hiddenSegments>
              <denyUrlSequences>
                <add sequence="/." />
              </denyUrlSequences>
            </requestFiltering>
          </security>
        </system.webServer>
        <location path=".well-known">
          <system.webServer>
            <security>
              <requestFiltering>
                <denyUrlSequences>
                  <remove sequence="/." />
                </denyUrlSequences>
              </requestFiltering>
            </security>
          </system.webServer>
        </location>
        <location path="\(widgets)">
          <system.webServer>
            <httpProtocol>
              <customHeaders>
      \(setting(.policy(.widgets)))        </customHeaders>
            </httpProtocol>
          </system.webServer>
        </location>
      \(openData.map(location).joined())</configuration>

      """
  }

  /// IIS tells headers by place and not by ending: each file of the data set has its own.
  private func location(of path: String) -> String {
    """
      <location path="\(path)">
        <system.webServer>
          <httpProtocol>
            <customHeaders>
    \(setting(.openToAll))        </customHeaders>
          </httpProtocol>
        </system.webServer>
      </location>

    """
  }

  private func setting(_ header: ResponseHeader) -> String {
    """
            <remove name="\(header.name)" />
            <add name="\(header.name)" value="\(header.value)" />

    """
  }
}
