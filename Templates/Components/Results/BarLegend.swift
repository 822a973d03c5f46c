import Programmes

/// What the bars of a list mean: of each mark only where one has it. An explanation of what is not there puzzles.
struct BarLegend {
  let bullets: [Bullet]
  let words: Words

  /// Empty without any bar.
  var text: String {
    let hasPoints = bullets.contains { $0.unit == .percent && $0.value != nil }
    return [
      phrase(.barKey) { $0.value != nil }, phrase(.previousKey) { $0.previous != nil },
      phrase(.targetKey) { $0.target != nil },
      phrase(.emptyBarKey) { $0.value == nil }, hasPoints ? words[.pointsExplained] : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func phrase(_ phrase: Phrase, where isMeant: (Bullet) -> Bool) -> String? {
    bullets.contains(where: isMeant) ? words[phrase] : nil
  }
}
