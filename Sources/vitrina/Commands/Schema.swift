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

  /// Writes the JSON Schema of every kind of content file.
  func run(in catalogue: Catalogue) throws(WritingFailure) -> ExitStatus {
    let folder = OutputFolder(output)
    let schemas = ContentSchema.all(in: catalogue)
    for schema in schemas { try folder.write(Array(schema.text.utf8), to: schema.fileName) }
    let values = ["cuantos": "\(schemas.count)", "carpeta": output]
    Terminal.say(catalogue.text("orden.esquemas", values) + "\n")
    return .success
  }
}
