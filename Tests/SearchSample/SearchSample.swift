import Publishing
import Search
import TestSupport

/// Puts the index of a large portal into a built site, in the place of its own:
///
///     searchsample SITE ACTIVITIES SEED
///
/// Then `Tests/Oracles/search_script.mjs` and the browser tell what a query costs there.
@main struct SearchSample {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3, let count = Int(arguments[1]), let seed = UInt64(arguments[2])
    else {
      print("searchsample SITE ACTIVITIES SEED")
      return
    }
    var portal = SamplePortal(seed: seed)
    let index = SearchIndex(portal.collections(activities: count))
    let output = OutputFolder(arguments[0])
    for file in index.files(texts: SamplePortal.texts) {
      try output.write(file.bytes, to: "buscar/\(file.path)")
    }
    print("\(index.count) entries")
  }
}
