import Diagnostics
import Programmes
import ServerSettings
import Testing

@testable import vitrina

/// What the arguments mean.
struct OrderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: String
    let order: Order
    var testDescription: String { arguments }

    init(_ arguments: String, _ order: Order) {
      self.arguments = arguments
      self.order = order
    }

    init(_ arguments: String, build change: (inout BuildOptions) -> Void) {
      var options = BuildOptions()
      change(&options)
      self.init(arguments, .build(options))
    }

    init(_ arguments: String, check change: (inout CheckOptions) -> Void) {
      var options = CheckOptions()
      change(&options)
      self.init(arguments, .check(options))
    }
  }

  @Test(arguments: [
    Case("--help", .help(nil)), Case("-h", .help(nil)), Case("help", .help(nil)),
    Case("build --help", .help(.build)), Case("help build", .help(.build)),
    Case("--help check", .help(.check)), Case("new --help", .help(.new)),
    Case("new avance ide/pat-2026 -h", .help(.newReport)), Case("algo --help", .help(nil)),
    Case("new portal", .newContent(NewContentOptions(kind: .portal))),
    Case("new guia --content A", .newContent(NewContentOptions(kind: .guide, content: "A"))),
    Case("new institucion ide", .newContent(NewContentOptions(kind: .institution("ide")))),
    Case(
      "new programa ide/pat-2026",
      .newContent(
        NewContentOptions(kind: .programme(institution: "ide", name: "pat-2026", from: nil)))),
    Case(
      "new programa ide/pat-2026 --desde pat-2025",
      .newContent(
        NewContentOptions(kind: .programme(institution: "ide", name: "pat-2026", from: "pat-2025")))
    ),
    Case(
      "new sesion ide --fecha 2026-02-12",
      .newContent(
        NewContentOptions(
          kind: .meeting(institution: "ide", CalendarDate(iso: "2026-02-12"))))),
    Case("--version", .version), Case("build", .build(BuildOptions())),
    Case("build --content A", build: { $0.content = "A" }),
    Case("build --content=A", build: { $0.content = "A" }),
    Case("build --output B", build: { $0.output = "B" }),
    Case("build --fecha 2026-02-28", build: { $0.cutoff = CalendarDate(iso: "2026-02-28") }),
    Case(
      "build --base-url https://a.mx/b=c/",
      build: { $0.baseURL = PortalAddress("https://a.mx/b=c/") }),
    Case(
      "build --base-url=https://a.mx/b=c/",
      build: { $0.baseURL = PortalAddress("https://a.mx/b=c/") }),
    Case("build --jobs 1", build: { $0.jobs = 1 }),
    Case("build --jobs 512", build: { $0.jobs = 512 }),
    Case("build --strict", build: { $0.isStrict = true }),
    Case("build --servidor nginx", build: { $0.servers = [.nginx] }),
    Case(
      "build --servidor iis --servidor=apache --servidor iis",
      build: { $0.servers = [.iis, .apache] }),
    Case(
      "build --strict --output B --content A --jobs=2",
      build: {
        $0.isStrict = true
        $0.output = "B"
        $0.content = "A"
        $0.jobs = 2
      }),
    Case("build --output A --output B", build: { $0.output = "B" }),
    Case("build --output -b", build: { $0.output = "-b" }),
    Case("build --output=--x", build: { $0.output = "--x" }),
    Case("check", .check(CheckOptions())),
    Case("check --content A", check: { $0.content = "A" }),
    Case("check --format text", check: { $0.format = .text }),
    Case("check --format github", check: { $0.format = .github }),
    Case("check --format json", check: { $0.format = .json }),
    Case("check --format=sarif", check: { $0.format = .sarif }),
    Case("check --fecha 2026-02-28", check: { $0.cutoff = CalendarDate(iso: "2026-02-28") }),
    Case("check --strict", check: { $0.isStrict = true }),
  ])
  func `an order is read with its options`(example: Case) throws {
    let arguments = example.arguments.split(separator: " ").map(String.init)
    #expect(try Order(arguments) == example.order)
  }

  @Test(arguments: [
    ("", UsageError.noCommand), ("publish", .unknownCommand("publish")),
    ("--content A", .unknownCommand("--content")), ("Build", .unknownCommand("Build")),
    ("build --format json", .unknownOption("--format")),
    ("build Content", .unknownOption("Content")),
    ("build -v", .unknownOption("-v")), ("check --output B", .unknownOption("--output")),
    ("check --jobs 2", .unknownOption("--jobs")),
    ("build --content", .missingValue("--content")),
    ("build --content=", .missingValue("--content")),
    ("check --fecha", .missingValue("--fecha")),
    ("build --publish --dry-run", .missingValue("--publish")),
    ("build --output --strict", .missingValue("--output")),
    ("build --content --output=B", .missingValue("--content")),
    ("build --jobs --fecha 2026-02-28", .missingValue("--jobs")),
    (
      "build --fecha 28/02/2026", .badValue(option: "--fecha", value: "28/02/2026", accepted: .date)
    ),
    (
      "build --fecha 2026-02-30", .badValue(option: "--fecha", value: "2026-02-30", accepted: .date)
    ),
    ("check --fecha hoy", .badValue(option: "--fecha", value: "hoy", accepted: .date)),
    ("build --jobs dos", .badValue(option: "--jobs", value: "dos", accepted: .count(1...512))),
    ("build --base-url a.mx", .badValue(option: "--base-url", value: "a.mx", accepted: .address)),
    (
      "build --base-url javascript:x",
      .badValue(option: "--base-url", value: "javascript:x", accepted: .address)
    ),
    (
      "check --format xml",
      .badValue(
        option: "--format", value: "xml",
        accepted: .choices(["text", "github", "json", "sarif"]))
    ),
  ])
  func `a wrong use is told apart`(arguments: String, error: UsageError) {
    #expect(throws: error) {
      try Order(arguments.split(separator: " ").map(String.init))
    }
  }

  @Test(arguments: ["0", "-1", "513"])
  func `a number of jobs that nobody can work on is a wrong use`(jobs: String) {
    #expect(throws: UsageError.badValue(option: "--jobs", value: jobs, accepted: .count(1...512))) {
      try Order(["build", "--jobs", jobs])
    }
  }

  @Test func `an option without a value takes none`() {
    let error = UsageError.badValue(option: "--strict", value: "no", accepted: .nothing)
    #expect(throws: error) { try Order(["check", "--strict=no"]) }
  }

  @Test(arguments: [
    ("new", Command.new), ("new institucion", .newInstitution), ("new programa", .newProgramme),
    ("new programa pat-2026", .newProgramme), ("new sesion", .newMeeting),
    ("new avance", .newReport), ("new evidencia", .newEvidence), ("verify", .verify),
    ("diff", .diff),
  ])
  func `what must be named is asked for`(arguments: String, command: Command) {
    #expect(throws: UsageError.missingArgument(command)) {
      try Order(arguments.split(separator: " ").map(String.init))
    }
  }
}
