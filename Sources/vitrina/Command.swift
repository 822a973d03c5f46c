/// What the program can be told to do, by its name on the command line.
enum Command: String, CaseIterable {
  case build, check, diff, verify, schema, new
  case importTable = "import"
  case newPortal = "new portal"
  case newInstitution = "new institucion"
  case newProgramme = "new programa"
  case newMeeting = "new sesion"
  case newReport = "new avance"
  case newEvidence = "new evidencia"
  case newGuide = "new guia"
}

extension Command {
  /// The one that `arguments` begin with; nil when they begin with none.
  init?(beginning arguments: some Collection<String>) {
    let words = arguments.prefix(2).joined(separator: " ")
    guard let command = Command(rawValue: words) ?? arguments.first.flatMap(Command.init(rawValue:))
    else { return nil }
    self = command
  }

  /// In the keys of the catalogue.
  var key: String { rawValue.replacing(" ", with: "-") }

  /// The names of its options.
  var options: [String] {
    switch self {
    case .build:
      [
        "--content", "--output", "--publish", "--rollback", "--dry-run", "--desde-cero", "--fecha",
        "--base-url", "--jobs", "--strict", "--servidor",
      ]
    case .check: ["--content", "--format", "--fecha", "--strict"]
    case .diff: ["--content", "--format"]
    case .schema: ["--output"]
    case .newMeeting: ["--content", "--fecha"]
    case .newReport: ["--content", "--corte"]
    case .newEvidence: ["--content", "--programa"]
    case .newProgramme: ["--content", "--desde"]
    case .newPortal, .newInstitution, .newGuide, .importTable: ["--content"]
    case .verify, .new: []
    }
  }
}
