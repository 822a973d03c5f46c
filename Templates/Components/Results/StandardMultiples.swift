import HTML
import Programmes
import SiteRoutes

/// A standard indicator in each institution and year: small bullets, all of one unit on one scale; none as long as
/// there is no result, where they could only be taken for results of zero.
struct StandardMultiples {
  let results: [StandardResult]
  let route: Route
  let words: Words

  var html: HTML {
    """
    <ul class="metas">
    \(rows)</ul>
    \(scale)
    """
  }
}

extension StandardMultiples {
  private var bullets: [Bullet?] {
    let bullets = results.map { Bullet($0.reading, after: nil, $0.target) }
    return bullets.contains { $0?.value != nil } ? bullets : results.map { _ in nil }
  }

  /// Those in the unit of most, of several such the first: only they can share a scale.
  private var usual: [Bullet] {
    let all = bullets.compactMap { $0 }
    let groups = Dictionary(grouping: all, by: \.unitName)
    let greatest = groups.values.map(\.count).max()
    return all.first { groups[$0.unitName]?.count == greatest }.flatMap { groups[$0.unitName] }
      ?? []
  }

  private var usualScale: LinearScale? { LinearScale(sharedBy: usual) }

  private var rows: HTML {
    let usual = usual.first?.unitName
    let scale = usualScale
    return zip(results, bullets).enumerated().map { index, row in
      let (result, bullet) = row
      let isUsual = bullet != nil && bullet?.unitName == usual
      return BulletRow(
        id: "m-\(index + 1)", name: name(of: result),
        bullet: isUsual ? scale.flatMap { bullet?.drawn(on: $0) } : nil,
        sentence: ReadingSentence.text(of: result.reading, result.target, .short, words)
      ).html
    }.joined()
  }

  private func name(of result: StandardResult) -> HTML {
    let address = ProgrammeAddress(
      institution: result.institution.slug, programme: result.programme)
    return """
      <a href="\(route.link(to: .indicator(address, result.indicator.slug)))">\
      \(result.institution.shortName), \(words.time(of: result))</a>
      """
  }

  /// How far the bars reach.
  private var scale: HTML {
    guard let bullet = usual.first, let scale = usualScale else { return "" }
    let ends: KeyValuePairs = [
      "desde": words.text(scale.lowest, bullet.unit),
      "hasta": words.text(scale.highest, bullet.unit),
    ]
    let isOfAll = bullets.allSatisfy { $0 == nil || $0?.unitName == bullet.unitName }
    let text = [
      words(.sameScale, ends), isOfAll ? nil : words[.otherUnitsNotDrawn],
      BarLegend(bullets: usual, words: words).text,
    ].compactMap { $0 }.joined(separator: " ")
    return "<p class=\"menor\">\(text)</p>\n"
  }
}

extension Words {
  /// «2024», or what its report tells of: «cuarto trimestre de 2024».
  func time(of result: StandardResult) -> String {
    result.reading.map { name(of: $0.period) } ?? "\(result.years)"
  }
}

extension Bullet {
  /// Units are the same by their words, wherever they were read; nil without one.
  fileprivate var unitName: String? {
    switch unit {
    case .percent: "%"
    case .named(let words): words.text
    case nil: nil
    }
  }
}
