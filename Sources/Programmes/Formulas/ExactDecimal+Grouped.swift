extension ExactDecimal {
  /// As Mexico writes it, with the sign of minus: `1,204.50`, `−3`.
  public var grouped: String {
    let digits = description.drop { $0 == "-" }
    let whole = Array(digits.prefix { $0 != "." })
    var result = significand < 0 ? "−" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return result + digits.dropFirst(whole.count)
  }
}
