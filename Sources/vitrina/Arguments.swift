import Diagnostics
import Programmes
import ServerSettings

/// What the command line asks for.
enum Order: Equatable {
  /// nil for all commands.
  case help(Command?)
  case version
  case build(BuildOptions)
  case check(CheckOptions)
  case schema(SchemaOptions)
  case verify(VerifyOptions)
  case rollBack(RollbackOptions)
  case diff(DiffOptions)
  case newEvidence(NewEvidenceOptions)
  case newReport(NewReportOptions)
  case newContent(NewContentOptions)
  case importTable(ImportOptions)
}

extension Order {
  /// The folder of content that it reads or writes; nil of one without.
  var content: String? {
    switch self {
    case .build(let options): options.content
    case .check(let options): options.content
    case .newEvidence(let options): options.content
    case .newReport(let options): options.content
    case .newContent(let options): options.content
    case .importTable(let options): options.content
    case .help, .version, .schema, .verify, .rollBack, .diff: nil
    }
  }
}

struct BuildOptions: Equatable {
  var content = "Content"
  var output = "Public"
  var purpose = Purpose.write
  var cutoff: CalendarDate?
  var baseURL: PortalAddress?
  /// How many institutions to work on at once; nil for as many as there are processors.
  var jobs: Int?
  var isStrict = false
  /// Whether what earlier builds made may be used again.
  var usesMemory = true
  /// The servers whose settings are written beside the site.
  var servers: [WebServer] = []

  /// What is to become of the folder of output.
  enum Purpose: Equatable {
    /// Files take their places in it.
    case write
    /// It is exchanged as a whole.
    case exchange
    /// Nothing: what would change is said.
    case look
  }
}

struct CheckOptions: Equatable {
  var content = "Content"
  var format = DiagnosticFormat.text
  var cutoff: CalendarDate?
  var isStrict = false
}

/// Why the command line can't be followed.
enum UsageError: Error, Equatable {
  case noCommand
  case unknownCommand(String)
  case unknownOption(String)
  case missingValue(String)
  case badValue(option: String, value: String, accepted: Accepted)
  /// As far as it can be shown.
  case notUTF8(String)
  /// Two options that exclude each other.
  case conflict(String, String)
  /// An option without the `other` that it goes with.
  case incomplete(option: String, other: String)
  /// What is to be made, or of what.
  case missingArgument(Command)
  /// ``StatedTime`` that can't be read.
  case badTime(String)

  /// What an option takes.
  enum Accepted: Equatable {
    case date, address, nothing
    case choices([String])
    case count(ClosedRange<Int>)
  }
}
