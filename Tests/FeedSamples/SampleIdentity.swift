import Feeds
import Programmes
import TestSupport

/// A sample that could not be made as it was meant.
struct SampleFault: Error {
  let text: String
}

/// `value`, which a sample needs.
func needed<Value>(_ value: Value?, _ text: String) throws -> Value {
  guard let value else { throw SampleFault(text: text) }
  return value
}

extension HostileTexts {
  /// A name that no other sample of its feed has.
  mutating func tag(_ number: Int) throws -> TagURI {
    let host = one(of: "etica.example.org", "a.mx", "xn--tica-9oa.example")
    return TagURI(
      host: try needed(HostName(host), host), day: try day(), path: "\(number)/\(next())")
  }

  mutating func day() throws -> CalendarDate {
    let year = number(in: 1900...2199)
    let month = try needed(Month(year: year, month: number(in: 1...12)), "\(year)")
    return month.days[number(in: 0...(month.dayCount - 1))]
  }

  /// An address in which any character stands that an address may have here.
  mutating func link() throws -> Link {
    let path = (0..<number(in: 0...9)).map { _ in
      one(of: "ñ", "🏛️", ",", ";", "'", "%20", "?a=1&b=2", "#x", "{y}", "|", "[1]", "…")
    }
    let address = "https://etica.example.org/\(path.joined(separator: "/"))"
    return try needed(Link(address), address)
  }

  mutating func maybe<Value>(_ make: (inout HostileTexts) throws -> Value) rethrows -> Value? {
    number(in: 0...3) == 0 ? nil : try make(&self)
  }

  mutating func list(upTo count: Int) -> [String] {
    (0..<number(in: 0...count)).map { _ in next() }
  }
}
