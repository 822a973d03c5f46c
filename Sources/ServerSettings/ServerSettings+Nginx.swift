extension ServerSettings {
  /// A block for `server { … }`. What a `location` says of headers replaces what stands above it, so
  /// that each has all of them.
  var nginx: String {
    let path = path.text
    let kept = Self.keptBack.map(\.asPattern)
    let charsets = MediaType.all.filter { $0.needsCharset && $0.name != "text/html" }
    let types = MediaType.all.map {
      "    \($0.name) \($0.fileExtensions.joined(separator: " "));\n"
    }
    return """
      # \(notes.purpose)
      # \(notes.use)

      location \(path) {
        types {
      \(types.joined())  }
        default_type application/octet-stream;
        charset utf-8;
        charset_types \(charsets.map(\.name).joined(separator: " "));
        index index.html;
        autoindex off;
        error_page 404 \(path)\(Self.notFound);
        gzip on;
        gzip_vary on;
        gzip_types \(zipped.joined(separator: " "));

      \(headers(.pages, .facts, indentation: "  "))
        # \(notes.onlyHTTPS)
        # \(line(.onlyHTTPS))

        location ^~ \(path)\(widgets)/ {
      \(headers(.widgets, .facts, indentation: "    "))
          \(Self.noHiddenFiles)
        }
        \(Self.noHiddenFiles)
        location ~ ^\(self.path.pattern)(\(kept.joined(separator: "|")))$ { return 404; }
        location ~ \\.(\(MediaType.endings(.looks)))$ {
      \(headers(.pages, .looks, indentation: "    "))
        }
        location ~ \\.(\(MediaType.endings(.openData)))$ {
      \(headers(.pages, .facts, [.openToAll], indentation: "    "))
        }
        location ~ /\(MediaType.digests.file)$ {
          default_type \(MediaType.digests.type);
      \(headers(.pages, .facts, [.openToAll], indentation: "    "))
        }
      }

      """
  }

  /// For each block of its own: one that begins with `^~` lets none beside it decide.
  private static let noHiddenFiles = #"location ~ /\.(?!well-known/) { return 404; }"#

  private var zipped: [String] {
    MediaType.all.map(\.name).filter { name in
      name != "text/html"
        && (name.hasPrefix("text/") || name.contains("json") || name.contains("xml"))
        && !name.contains("openxml")
    }
  }

  private func headers(
    _ policy: ContentSecurityPolicy, _ freshness: Freshness, _ others: [ResponseHeader] = [],
    indentation: String
  ) -> String {
    let all = [.policy(policy)] + ResponseHeader.common + [freshness.header] + others
    return all.map { indentation + line($0) }.joined(separator: "\n")
  }

  private func line(_ header: ResponseHeader) -> String {
    "add_header \(header.name) \"\(header.value)\" always;"
  }
}
