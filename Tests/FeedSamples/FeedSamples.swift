import CSV
import Feeds
import JSON
import Publishing
import TestSupport

/// Writes feeds and tables of hostile texts, and beside each the values that it was made of, for
/// readers that are not ours.
///
/// `feedsamples FOLDER CASES SEED`
@main
struct FeedSamples {
  static func main() throws {
    let arguments = CommandLine.arguments
    let folder = OutputFolder(arguments.count > 1 ? arguments[1] : ".cache/feeds")
    let cases = arguments.count > 2 ? UInt64(arguments[2]) ?? 200 : 200
    let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
    for number in 0..<cases {
      var texts = HostileTexts(seed: seed &* 1_000_003 &+ number)
      let calendar = try CalendarFeed(sampledFrom: &texts)
      let feed = try AtomFeed(sampledFrom: &texts)
      let table = SampleTable(sampledFrom: &texts)
      try folder.write(calendar.bytes, to: "\(number).ics")
      try folder.write(Array(calendar.json.text.utf8), to: "\(number).ics.json")
      try folder.write(feed.bytes, to: "\(number).atom")
      try folder.write(Array(feed.json.text.utf8), to: "\(number).atom.json")
      try folder.write(table.bytes, to: "\(number).csv")
      try folder.write(Array(table.json.text.utf8), to: "\(number).csv.json")
    }
    print("feedsamples: \(cases) cases, seed \(seed)")
  }
}

extension JSON {
  /// Members whose value is nil are left out.
  static func members(_ members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
