import ContentLoading
import Publishing
import Wording

struct SchemaOptions: Equatable {
  var output = "Content/.esquemas"
}

extension SchemaOptions {
  init(reading list: inout OptionList) throws(UsageError) {
    while let option = list.next() {
      switch option {
      case "--output": output = try list.value()
      default: throw .unknownOption(option)
      }
    }
  }

  /// Writes the JSON Schema of every kind of content file, over nothing but what is one of them already.
  func run(in catalogue: Catalogue) throws(WritingFailure) -> ExitStatus {
    let folder = OutputFolder(output)
    if let site = folder.publishedSite {
      Vitrina.complain("orden.esquemas-en-portal", ["carpeta": site], in: catalogue)
      return .wrongUsage
    }
    let schemas = ContentSchema.all(in: catalogue)
    let foreign = schemas.filter { schema in
      folder.holds(schema.fileName)
        && !schema.isSameKind(at: "\(folder.path)/\(schema.fileName)")
    }
    guard foreign.isEmpty else {
      for schema in foreign {
        Vitrina.complain(
          at: "\(folder.path)/\(schema.fileName)", catalogue.text("orden.esquema-ajeno"))
      }
      Vitrina.complain("orden.esquemas-ajenos", ["cuantos": "\(foreign.count)"], in: catalogue)
      return .invalidContent
    }
    for schema in schemas { try folder.write(Array(schema.text.utf8), to: schema.fileName) }
    let values = ["cuantos": "\(schemas.count)", "carpeta": output]
    Vitrina.announce("orden.esquemas", values, in: catalogue)
    return .success
  }
}

extension ContentSchema {
  /// Whether the file at `path` is a schema of the same kind, also one that an earlier version wrote.
  fileprivate func isSameKind(at path: String) -> Bool {
    guard let bytes = try? ContentFolder.bytes(at: path, limit: Self.longestHead) else {
      return false
    }
    let head = String(decoding: bytes, as: UTF8.self)
    return marks.allSatisfy(head.contains)
  }

  private static let longestHead = 1_000
}
