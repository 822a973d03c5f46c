public import Diagnostics

/// How it will be known whether an objective is met. Each part is there only if the document states it.
///
/// A value, held by reference as an activity is.
public final class Indicator: Sendable {
  public let key: Key
  public let name: Verbatim?
  public let objective: Verbatim?
  public let target: Target?
  public let method: Method
  public let calculation: Calculation
  public let notes: Notes
  public let otherCells: [OtherCell]
  public let activities: [Activity]
  public let location: SourceLocation
  /// Those of its file that it takes up, with its activities; nil of one that no file has.
  public let lines: ClosedRange<Int>?

  public init(
    key: Key, name: Verbatim?, objective: Verbatim?, target: Target?, method: Method,
    calculation: Calculation = Calculation(), notes: Notes, otherCells: [OtherCell] = [],
    activities: [Activity], location: SourceLocation, lines: ClosedRange<Int>? = nil
  ) {
    self.key = key
    self.name = name
    self.objective = objective
    self.target = target
    self.method = method
    self.calculation = calculation
    self.notes = notes
    self.otherCells = otherCells
    self.activities = activities
    self.location = location
    self.lines = lines
  }
}

extension Indicator: Hashable {
  public static func == (one: Indicator, other: Indicator) -> Bool {
    one === other
      || one.key == other.key && one.name == other.name && one.objective == other.objective
        && one.target == other.target && one.method == other.method
        && one.calculation == other.calculation && one.notes == other.notes
        && one.otherCells == other.otherCells && one.activities == other.activities
        && one.location == other.location && one.lines == other.lines
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(location)
  }
}

extension Indicator {
  /// Whether the document really gives an indicator, and not only an objective and a target.
  public var isStated: Bool { name != nil || method.formula != nil }

  /// What to call it: its name, or else its formula, or whatever else the document says of it.
  public var title: String {
    let words = name ?? method.formula ?? objective ?? target?.text ?? key.written
    return words?.text ?? key.slug.text
  }

  /// «1.1 Indicador de capacitación»: the key only when it is printed.
  public var label: String { title == key.written?.text ? title : key.label(title) }
}

/// The data sheet of an indicator.
public struct Method: Sendable, Hashable {
  public let interpretation: Verbatim?
  public let kind: Verbatim?
  public let unit: Verbatim?
  /// As written, also when it is malformed.
  public let formula: Verbatim?
  public let frequency: Verbatim?
  public let baseline: Verbatim?
  public let direction: Direction?

  public init(
    interpretation: Verbatim?, kind: Verbatim?, unit: Verbatim?, formula: Verbatim?,
    frequency: Verbatim?, baseline: Verbatim?, direction: Direction?
  ) {
    self.interpretation = interpretation
    self.kind = kind
    self.unit = unit
    self.formula = formula
    self.frequency = frequency
    self.baseline = baseline
    self.direction = direction
  }
}

/// Whether more or less is better. The raw values are what content files say.
public enum Direction: String, Sendable, CaseIterable {
  case ascending = "ascendente"
  case descending = "descendente"
}
