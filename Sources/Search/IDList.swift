/// Ascending numbers of entries as text: the gaps between them in base 32, the least digits first.
/// A digit is `A`–`Z` or `a`–`f` where it is the last of its gap, and one of the 32 characters after
/// those where more follow. Neighbours are one `A` each, and compress to almost nothing.
struct IDList {
  let text: [UInt8]
  /// About how many bytes it comes to when it is compressed.
  let estimatedSize: Int

  init(_ ids: some Sequence<UInt32>) {
    var text: [UInt8] = []
    var cost = 0
    var next: UInt32 = 0
    var last: UInt8 = 0
    for id in ids {
      var gap = id - next
      next = id + 1
      while gap >= 32 {
        text.append(Self.digits[Int(gap % 32) + 32])
        gap /= 32
        cost += 8
      }
      let digit = Self.digits[Int(gap)]
      cost += digit == last ? 1 : 6
      last = digit
      text.append(digit)
    }
    self.text = text
    estimatedSize = cost / 8 + 1
  }

  static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
