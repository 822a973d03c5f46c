import Diagnostics
import Programmes
import ServerSettings

extension Order {
  /// Reads the arguments after the program's name. Options take their value after a blank or an `=`.
  init(_ arguments: [String]) throws(UsageError) {
    let isHelp: (String) -> Bool = { ["--help", "-h", "help"].contains($0) }
    if arguments.contains(where: { $0 == "--help" || $0 == "-h" }) || arguments.first == "help" {
      let words = arguments.filter { !isHelp($0) }
      let command = Command(beginning: words)
      if arguments.first == "help", let name = words.first, command == nil {
        throw .unknownCommand(name)
      }
      if arguments.first == "help", command == .new, words.count > 1 {
        throw .unknownCommand(words.prefix(2).joined(separator: " "))
      }
      self = .help(command)
      return
    }
    guard let command = arguments.first else { throw .noCommand }
    var rest = OptionList(arguments.dropFirst())
    switch command {
    case "--version": self = .version
    case "build": self = try Order(build: &rest)
    case "check": self = .check(try CheckOptions(reading: &rest))
    case "schema": self = .schema(try SchemaOptions(reading: &rest))
    case "diff": self = .diff(try DiffOptions(reading: &rest))
    case "verify": self = .verify(try VerifyOptions(reading: &rest))
    case "new": self = try Order(new: &rest)
    case "import": self = .importTable(try ImportOptions(reading: &rest))
    default: throw .unknownCommand(command)
    }
  }
}

extension Order {
  /// What follows `new`.
  private init(new list: inout OptionList) throws(UsageError) {
    switch list.next() {
    case "evidencia": self = .newEvidence(try NewEvidenceOptions(reading: &list))
    case "avance": self = .newReport(try NewReportOptions(reading: &list))
    case "portal": self = .newContent(try NewContentOptions(.newPortal, reading: &list))
    case "guia": self = .newContent(try NewContentOptions(.newGuide, reading: &list))
    case "institucion": self = .newContent(try NewContentOptions(.newInstitution, reading: &list))
    case "programa": self = .newContent(try NewContentOptions(.newProgramme, reading: &list))
    case "sesion": self = .newContent(try NewContentOptions(.newMeeting, reading: &list))
    case let other?: throw .unknownCommand("new \(other)")
    case nil: throw .missingArgument(.new)
    }
  }
}

extension NewEvidenceOptions {
  init(reading list: inout OptionList) throws(UsageError) {
    while let argument = list.next() {
      switch argument {
      case "--content": content = try list.value()
      case "--programa": programme = try list.value()
      case _ where argument.hasPrefix("-") || !file.isEmpty: throw .unknownOption(argument)
      default: file = list.whole
      }
    }
    if file.isEmpty { throw .missingArgument(.newEvidence) }
  }
}

extension NewReportOptions {
  init(reading list: inout OptionList) throws(UsageError) {
    while let argument = list.next() {
      switch argument {
      case "--content": content = try list.value()
      case "--corte": cutoff = try list.value(.date, CalendarDate.init(iso:))
      case _ where argument.hasPrefix("-") || !programme.isEmpty: throw .unknownOption(argument)
      default: programme = list.whole
      }
    }
    if programme.isEmpty { throw .missingArgument(.newReport) }
  }
}

extension Order {
  /// What follows `build`. To show an earlier version again is not to build one.
  private init(build list: inout OptionList) throws(UsageError) {
    var options = BuildOptions()
    var given: [String] = []
    while let option = list.next() {
      given.append(option)
      if option == "--rollback" || option == "--dry-run" {
        _ = try list.flag()
      } else {
        try options.read(option, of: &list)
      }
    }
    if given.contains("--output"), given.contains("--publish") {
      throw .conflict("--output", "--publish")
    }
    if given.contains("--dry-run") { options.purpose = .look }
    guard given.contains("--rollback") else {
      self = .build(options)
      return
    }
    if let other = given.first(where: { $0 != "--rollback" && $0 != "--publish" }) {
      throw .conflict("--rollback", other)
    }
    guard given.contains("--publish") else {
      throw .incomplete(option: "--rollback", other: "--publish")
    }
    self = .rollBack(RollbackOptions(folder: options.output))
  }
}

extension BuildOptions {
  /// Reads the value of `option`, the one that `list` gave last.
  fileprivate mutating func read(
    _ option: String, of list: inout OptionList
  ) throws(UsageError) {
    switch option {
    case "--content": content = try list.value()
    case "--output": output = try list.value()
    case "--publish": (output, purpose) = (try list.value(), .exchange)
    case "--fecha": cutoff = try list.value(.date, CalendarDate.init(iso:))
    case "--base-url": baseURL = try list.value(.address, PortalAddress.init)
    case "--jobs":
      let range = 1...512
      let count: Int = try list.value(.count(range)) { text in
        Int(text).flatMap { range.contains($0) ? $0 : nil }
      }
      jobs = count
    case "--strict": isStrict = try list.flag()
    case "--desde-cero": usesMemory = try !list.flag()
    case "--servidor":
      let server: WebServer = try list.choice()
      if !servers.contains(server) { servers.append(server) }
    default: throw .unknownOption(option)
    }
  }
}

extension CheckOptions {
  init(reading list: inout OptionList) throws(UsageError) {
    while let option = list.next() {
      switch option {
      case "--content": content = try list.value()
      case "--format": format = try list.choice()
      case "--fecha": cutoff = try list.value(.date, CalendarDate.init(iso:))
      case "--strict": isStrict = try list.flag()
      default: throw .unknownOption(option)
      }
    }
  }
}

/// Walks the options of a command.
struct OptionList {
  private var rest: ArraySlice<String>
  private var current = ""
  private var attached: String?

  init(_ arguments: ArraySlice<String>) {
    rest = arguments
  }

  /// The next option's name.
  mutating func next() -> String? {
    guard let argument = rest.popFirst() else { return nil }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    current = String(parts[0])
    attached = parts.count > 1 ? String(parts[1]) : nil
    return current
  }

  /// The argument that ``next()`` gave last, as it was typed: the name of a file may have a `=`.
  var whole: String { attached.map { "\(current)=\($0)" } ?? current }

  /// The value of the option that ``next()`` gave last. One that begins as another option does has to be
  /// attached to it: `--output=--x`.
  mutating func value() throws(UsageError) -> String {
    if let attached, !attached.isEmpty { return attached }
    guard attached == nil, let next = rest.first, !next.isEmpty, !next.hasPrefix("--") else {
      throw .missingValue(current)
    }
    rest.removeFirst()
    return next
  }

  /// That an option which takes no value has none.
  func flag() throws(UsageError) -> Bool {
    if let attached {
      throw .badValue(option: current, value: attached, accepted: .nothing)
    }
    return true
  }

  mutating func value<Value>(
    _ accepted: UsageError.Accepted, _ convert: (String) -> Value?
  ) throws(UsageError) -> Value {
    let text = try value()
    guard let value = convert(text) else {
      throw .badValue(option: current, value: text, accepted: accepted)
    }
    return value
  }

  /// One of the words of an enumeration.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>() throws(UsageError)
    -> Value
  {
    try value(.choices(Value.allCases.map(\.rawValue)), Value.init(rawValue:))
  }
}
