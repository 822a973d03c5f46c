import ContentLoading
import Diagnostics
import Glibc
import Programmes
import Review
import SitePlan
import TestSupport
import Wording

/// Mutates real content files and asks that whatever comes of it is either pages, or problems with a
/// place inside the file: no crash, no case over a second of the processor, no more than 200 MB.
///
/// `fuzz CASES SEED [CONTENT]`
@main
struct Fuzz {
  static func main() throws {
    let arguments = CommandLine.arguments
    let cases = arguments.count > 1 ? Int(arguments[1]) ?? 20_000 : 20_000
    let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1
    let content = arguments.count > 3 ? arguments[3] : "Content"
    let run = try FuzzRun(content: content)
    var slowest = Duration.zero
    var rejected = 0
    for number in 0..<cases {
      var numbers = SeededNumbers(seed: seed &* 1_000_003 &+ UInt64(number))
      let start = processorTime
      let outcome = try run.run(&numbers)
      let time = processorTime - start
      slowest = max(slowest, time)
      if outcome.isRejected { rejected += 1 }
      if let fault = outcome.fault ?? (time > .seconds(1) ? "took \(time)" : nil) {
        print("fuzz: seed \(seed), case \(number), \(outcome.file): \(fault)")
        exit(1)
      }
    }
    let megabytes = peakMegabytes
    print(
      "fuzz: \(cases) cases, \(rejected) rejected, slowest \(slowest), peak \(megabytes) MB")
    if megabytes > 200 { exit(1) }
  }

  /// Of this process: what other programs do meanwhile does not count.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}

/// The content that cases start from.
private struct FuzzRun {
  struct Outcome {
    let file: String
    let isRejected: Bool
    /// What must not happen.
    let fault: String?
  }

  private let folder: ContentFolder
  private let common: [SourceFile]
  private let institutions: [(name: String, files: [SourceFile])]
  private let evidence: [String: Enclosures]

  init(content: String) throws {
    let folder = try ContentFolder(listing: content)
    self.folder = folder
    common = try folder.common.map(folder.read)
    institutions = try folder.institutions.map { listing in
      (listing.name, try listing.files.map(folder.read))
    }
    evidence = Dictionary(
      uniqueKeysWithValues: folder.institutions.map { ($0.name, folder.enclosures(of: $0.name)) })
  }

  func run(_ numbers: inout SeededNumbers) throws -> Outcome {
    if Int.random(in: 0..<8, using: &numbers) == 0 {
      let (files, changed) = mutated(common, &numbers)
      let loaded = Loaded<Portal>(reading: files, root: folder.root)
      return outcome(changed, loaded.diagnostics)
    }
    let index = Int.random(in: 0..<institutions.count, using: &numbers)
    let (name, original) = institutions[index]
    let (files, changed) = mutated(original, &numbers)
    let loaded = try Loaded<Institution>(
      reading: files, of: name, root: folder.root, enclosures: evidence[name] ?? Enclosures([:]),
      standards: nil)
    var diagnostics = loaded.diagnostics
    if let institution = loaded.value {
      let review = Review(of: institution, glossary: [], silences: loaded.silences)
      diagnostics += review.open
      // Pages take most of the time, and most mistakes are met before there are any.
      if !loaded.hasErrors, Int.random(in: 0..<4, using: &numbers) == 0 {
        render(institution, review)
      }
    }
    return outcome(changed, diagnostics)
  }

  private func mutated(
    _ files: [SourceFile], _ numbers: inout SeededNumbers
  ) -> (files: [SourceFile], changed: SourceFile) {
    let index = Int.random(in: 0..<files.count, using: &numbers)
    var bytes = files[index].bytes
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      (Mutation.allCases.randomElement(using: &numbers) ?? .flipByte).apply(to: &bytes, &numbers)
    }
    var files = files
    files[index] = SourceFile(path: files[index].path, bytes: bytes)
    return (files, files[index])
  }

  private func render(_ institution: Institution, _ review: Review) {
    let loaded = Loaded<Portal>(reading: common, root: folder.root)
    guard let portal = loaded.value, let cutoff = CalendarDate(year: 2024, month: 1, day: 1) else {
      return
    }
    let plan = SitePlan(portal, in: .spanish, cutoff: cutoff, version: "0")
    for file in plan.files(of: institution, review) { _ = file.bytes?.count }
  }

  private func outcome(_ file: SourceFile, _ diagnostics: [Diagnostic]) -> Outcome {
    let misplaced = diagnostics.first { $0.location.path == file.path && !isInside($0, file) }
    return Outcome(
      file: file.path, isRejected: diagnostics.contains { $0.rule.severity == .error },
      fault: misplaced.map { "\($0.location) is outside the file [\($0.rule.id)]" })
  }

  private func isInside(_ diagnostic: Diagnostic, _ file: SourceFile) -> Bool {
    guard let line = SourceLines(of: file)[diagnostic.location.line] else { return false }
    return (1...(line.unicodeScalars.count + 1)).contains(diagnostic.location.column)
  }
}
