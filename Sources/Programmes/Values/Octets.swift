extension String {
  /// Whether `holds` for all octets of its UTF-8. Faster than to ask its view of UTF-8.
  package func octetsAllSatisfy(_ holds: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(holds) } ?? utf8.allSatisfy(holds)
  }
}
