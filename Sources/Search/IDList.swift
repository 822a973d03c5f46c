/// Ascending numbers of entries as text: the gaps between them in base 32, the least digits first.
/// A digit is `A`–`Z` or `a`–`f` where it is the last of its gap, and one of the 32 characters
/// after those where more follow. Neighbours are one `A` each, and compress to almost nothing.
enum IDList {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Of a gap.
  private static let mostDigits = 7

  /// Adds the list to `text`, and gives about how many bytes it comes to when it is compressed.
  @discardableResult
  static func write(_ ids: ArraySlice<UInt32>, to text: inout [UInt8]) -> Int {
    let digits = digits
    var cost = 0
    text.append(addingCapacity: ids.count * mostDigits) { text in
      var next: UInt32 = 0
      var last: UInt8 = 0
      for id in ids {
        var gap = id - next
        next = id + 1
        while gap >= 32 {
          text.append(digits[Int(gap % 32) + 32])
          gap /= 32
          cost += 8
        }
        let digit = digits[Int(gap)]
        cost += digit == last ? 1 : 6
        last = digit
        text.append(digit)
      }
    }
    return cost / 8 + 1
  }
}
