/// A row of a table in the forms in which files have it. Several files show the same row: it is written
/// once for all of them.
struct WrittenRow: Sendable {
  /// With the end of its line.
  let csv: [UInt8]
  /// An object.
  let json: [UInt8]
}

extension Sequence<WrittenRow> {
  /// Lines, one after the other.
  var csv: [UInt8] { reduce(into: []) { $0 += $1.csv } }

  /// Objects, one a line and with commas between them.
  var json: [UInt8] {
    reduce(into: []) { bytes, row in
      if !bytes.isEmpty { bytes += [UInt8(ascii: ","), 0x0A] }
      bytes += row.json
    }
  }
}
