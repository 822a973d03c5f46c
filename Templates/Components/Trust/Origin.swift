import Diagnostics
import Programmes

/// Where in the content a page comes from.
struct Origin: Sendable {
  let location: SourceLocation
  /// Of the activity or indicator, as printed.
  let key: String?

  init(_ location: SourceLocation, key: Key? = nil) {
    self.location = location
    self.key = key?.written?.text
  }
}

/// A place in the content as readers are told it.
struct ContentPlace {
  /// Below the folder of the content, with `/` between folders: the same on every machine.
  let path: String
  /// From 1.
  let line: Int
}

extension Site {
  func place(of location: SourceLocation) -> ContentPlace {
    let root = contentRoot + "/"
    let isBelow = location.path.utf8.starts(with: root.utf8)
    let path = isBelow ? location.path.utf8.dropFirst(root.utf8.count) : location.path.utf8[...]
    return ContentPlace(path: String(decoding: path, as: UTF8.self), line: location.line)
  }

  /// Where the repository shows the place; nil for a portal that tells of none.
  func address(of place: ContentPlace) -> Link? {
    settings.repository.flatMap { repository in
      repository.filled { part in
        switch part {
        case .path: place.path.split(separator: "/").map(String.init)
        case .line: ["\(place.line)"]
        }
      }
    }
  }
}

extension Words {
  /// «instituciones/inm/pat-2021/programa.md, renglón 71».
  func text(_ place: ContentPlace) -> String {
    self(.placeInContent, ["ruta": place.path, "renglon": "\(place.line)"])
  }
}
