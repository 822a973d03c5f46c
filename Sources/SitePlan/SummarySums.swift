public import Checksums
public import Programmes
import Search
import Templates

/// The sums of the summaries of institutions. A file that is made of rows of some institutions is known by
/// them to be the same, and need not be made again.
public struct SummarySums: Sendable {
  private let sums: [Slug: Digest]

  public init(_ sums: [Slug: Digest] = [:]) { self.sums = sums }
}

extension SummarySums {
  /// Of a file with `rows`, in which all else depends on `numbers`; nil when a summary is not known.
  func basis(of rows: some Sequence<RowOrigin>, _ numbers: [Int]) -> Digest? {
    var basis = Basis()
    for number in numbers { basis.add(number) }
    for row in rows {
      guard add(row.institution, to: &basis) else { return nil }
      basis.add(row.place)
    }
    return basis.sum
  }

  /// Of a file of entries of search.
  func basis(of entries: [EntryStretch]) -> Digest? {
    var basis = Basis()
    for stretch in entries {
      let institution = stretch.institution.flatMap(Slug.init(exactly:))
      if institution == nil, stretch.institution != nil { return nil }
      guard add(institution, to: &basis) else { return nil }
      basis.add(stretch.years?.lowerBound ?? 0)
      basis.add(stretch.years?.upperBound ?? 0)
      basis.add(stretch.range.lowerBound)
      basis.add(stretch.range.upperBound)
    }
    return basis.sum
  }

  private func add(_ institution: Slug?, to basis: inout Basis) -> Bool {
    // What belongs to the whole portal is the same in all of them.
    guard let institution else {
      basis.add(0)
      return true
    }
    guard let sum = sums[institution] else { return false }
    basis.add(sum)
    return true
  }
}

/// All that a file is made of, one after the other.
private struct Basis {
  private var bytes: [UInt8] = []
}

extension Basis {
  var sum: Digest { SHA256.digest(of: bytes) }

  mutating func add(_ sum: Digest) { bytes += sum.bytes }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
