import Diagnostics
import EvidenceFiles
import Programmes

extension Fault {
  /// The fault in the words of the rules: `name` is where a report names the file.
  func diagnostic(of name: Verbatim, in folder: EvidenceFolder) -> Diagnostic {
    let path = "\(folder.root)/\(folder.path)/\(name.text)"
    let order = ContentOrder.ofFile(at: path, in: folder.root).text
    return Diagnostic(rule, at: name, values(of: name.text, at: order))
  }

  /// The fault of the file at `path` itself, of which no report speaks yet.
  func diagnostic(of name: String, at path: String) -> Diagnostic {
    Diagnostic(rule, at: SourceLocation(path: path), values(of: name, at: path))
  }

  private var rule: Rule { ruleAndValues.0 }

  private func values(of name: String, at path: String) -> [String: DiagnosticValue] {
    let values: [String: DiagnosticValue] = ["archivo": .text(name), "ruta": .text(path)]
    return values.merging(ruleAndValues.1) { $1 }
  }

  private var ruleAndValues: (Rule, [String: DiagnosticValue]) {
    switch self {
    case .empty, .damaged, .encrypted, .otherTextEncoding:
      (.unreadableEvidence, ["razon": .term("evidencia.\(name)")])
    case .tooLarge(let limit):
      (.largeEvidence, ["megabytes": "\(limit / (1024 * 1024))"])
    case .unknownType: (.evidenceOfUnknownType, ["tipos": .text(Self.types)])
    case .nameDoesNotMatchType(let extensions):
      (.evidenceExtension, ["terminacion": .text(extensions.joined(separator: ", ."))])
    case .unsafeName(let suggestion):
      (.unsafeEvidenceName, ["sugerencia": .text(suggestion.text)])
    case .hiddenData(let data):
      (.hiddenData, ["dato": .term("dato-oculto.\(Self.mostTelling(of: data).rawValue)")])
    case .macros: (.activeContent, ["contenido": .term("contenido-activo.macros")])
    case .activeContent(let content):
      (
        .activeContent,
        ["contenido": .term("contenido-activo.\((content.first ?? .script).rawValue)")]
      )
    }
  }

  /// Where a picture was taken says most of a person.
  private static func mostTelling(of data: [HiddenData]) -> HiddenData {
    data.contains(.location) ? .location : data.first ?? .exif
  }

  private static let types = FileType.allCases.flatMap(\.extensions).joined(separator: ", ")
}
