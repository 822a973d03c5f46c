import Octets
public import Memory

extension IndexedWords: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let collections: [KnownCollection] = try reader.read()
    var count: UInt32 = 0
    for collection in collections {
      guard let more = UInt32(exactly: collection.count), more < .max - count else {
        throw MemoryFault()
      }
      count += more
    }
    let terms = try ListTable<String>(below: count, listsPerName: Postings.listCount, from: &reader)
    let facets = try ListTable<SearchFacet>(below: count, listsPerName: 1, from: &reader)
    // They stand in names of files.
    guard terms.names.allSatisfy({ $0.utf8.allSatisfy(\.isOfTerms) }),
      facets.names.allSatisfy({ $0.value.utf8.allSatisfy(\.isOfAddresses) })
    else { throw MemoryFault() }
    self.init(collections, terms: terms, facets: facets)
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(collections)
    terms.write(to: &writer)
    facets.write(to: &writer)
  }
}

extension KnownCollection: Remembered {
  init(from reader: inout MemoryReader) throws(MemoryFault) {
    institution = try reader.read()
    let first: Int? = try reader.read()
    years = try first.map { first throws(MemoryFault) in
      let last: Int = try reader.read()
      guard first <= last else { throw MemoryFault() }
      return first...last
    }
    count = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(institution)
    writer.write(years?.lowerBound)
    if let years { writer.write(years.upperBound) }
    writer.write(count)
  }
}

extension ListTable where Name: Remembered {
  init(
    below limit: UInt32, listsPerName: Int, from reader: inout MemoryReader
  ) throws(MemoryFault) {
    let names: [Name] = try reader.read()
    guard zip(names, names.dropFirst()).allSatisfy(<) else { throw MemoryFault() }
    let lists = try NumberLists(names.count * listsPerName, below: limit, from: &reader)
    self.init(names, lists, listsPerName: listsPerName)
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(names)
    lists.write(to: &writer)
  }
}

extension UInt8 {
  fileprivate var isOfTerms: Bool { isDigit || isSmallLetter || self == UInt8(ascii: ".") }

  fileprivate var isOfAddresses: Bool { isDigit || isSmallLetter || self == UInt8(ascii: "-") }
}
