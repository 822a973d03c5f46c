/// What a variable counts, by the words of its name: «Número de personas capacitadas» counts people.
package struct CountedName: Hashable {
  /// In lower case and without marks.
  package let words: [Substring]

  package init(_ name: String) {
    words = (Slug(folding: name)?.text ?? "").split(separator: "-")
  }
}

extension CountedName {
  /// The first word that tells what is counted.
  package var noun: Substring? { named.first { $0 != Self.sum } }

  /// Whether it adds up what each has: over their number that is an average, and no share of them.
  package var isSum: Bool { named.first == Self.sum }

  private var named: some Collection<Substring> {
    words.lazy.filter { !Self.openings.contains($0) }
  }

  private static let sum: Substring = "suma"

  private static let openings: Set<Substring> = [
    "numero", "no", "num", "total", "cantidad", "de", "del", "la", "las", "los", "el",
  ]
}
