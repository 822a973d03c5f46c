import Looks
import Pictures
public import Programmes

/// The picture that a shared link comes with: whose page it is, the programme that it is about or the newest, how
/// that stands and up to when it is known.
public struct SocialCard: Sendable {
  private let site: String
  private let name: String
  /// What there is, or the programme that the figures are of.
  private let subject: String
  private let sentence: String
  /// Of all activities, those fulfilled; nil where nothing was reported.
  private let share: (fulfilled: Int, total: Int)?
  /// What the portal says on every page.
  private let notice: String?
  private let cutoff: String
  private let palette: Pictures.Palette
}

extension SocialCard {
  /// Of an institution: its newest programme with reports, or else its newest.
  public init(of progress: InstitutionProgress, in site: Site) {
    self.init(
      of: progress.programmes.first { $0.progress != nil } ?? progress.programmes.first,
      by: progress.institution, in: site)
  }

  /// Of one of its programmes; `judged` is nil where it has none.
  public init(of judged: JudgedProgramme?, by institution: Institution, in site: Site) {
    let words = site.words
    let programme = judged?.programme
    let activities = programme?.outline.activities.map(\.activity) ?? []
    let tally = judged?.progress?.tally(of: activities)
    self.init(
      site: site.settings.title.text, name: institution.name.text,
      subject: programme.map { words.fullTitle(of: $0) } ?? words[.noProgrammes],
      sentence: tally.map(words.standing)
        ?? programme.map { words.extent(of: $0, activities.count) } ?? "",
      share: tally.map { ($0[.fulfilled], $0.total) }, notice: site.settings.notice?.text,
      cutoff: site.asOf, palette: Pictures.Palette(site.settings.theme.light))
  }

  /// Of the whole portal.
  public init(ofEveryone institutions: [InstitutionSummary], in site: Site) {
    let words = site.words
    let programmes = institutions.flatMap(\.programmes)
    let counts = [
      words.count(.institutionCount, institutions.count),
      words.count(.programmeCount, programmes.count),
      words.count(.activityCount, programmes.reduce(0) { $0 + $1.activityCount }),
    ]
    let tally = PortalStanding(institutions, words: words)
    self.init(
      site: "", name: site.settings.title.text, subject: words.list(counts).capitalizedFirst(),
      sentence: tally?.sentence ?? "", share: nil, notice: site.settings.notice?.text,
      cutoff: site.asOf, palette: Pictures.Palette(site.settings.theme.light))
  }
}

extension SocialCard {
  /// What those who show shared links ask for, in points.
  private static let width = 1200
  private static let height = 630

  public var png: [UInt8] { picture.png }

  private var picture: Picture {
    var picture = Picture(width: Self.width, palette: palette)
    picture.add(.mark, height: 16)
    picture.add(.ground, height: 40)
    picture.add(site, in: .soft, scale: 1, margin: Self.margin, most: 1)
    picture.add(.ground, height: 24)
    picture.add(name, in: .text, scale: 2, margin: Self.margin, most: 3)
    picture.add(.ground, height: 24)
    picture.add(subject, in: .soft, scale: 1, margin: Self.margin, most: 2)
    picture.add(.ground, height: 16)
    picture.add(sentence, in: .text, scale: 1, margin: Self.margin, most: 4)
    if let share { addBar(share, to: &picture) }
    if let notice {
      picture.fill(to: Self.height - 164)
      picture.add(notice, in: .text, scale: 1, margin: Self.margin, most: 2)
    }
    picture.fill(to: Self.height - 88)
    picture.add(cutoff, in: .soft, scale: 1, margin: Self.margin, most: 1)
    picture.fill(to: Self.height)
    return picture
  }

  /// The part that is fulfilled, of a whole as wide as the text.
  private func addBar(_ share: (fulfilled: Int, total: Int), to picture: inout Picture) {
    let whole = Self.width - 2 * Self.margin
    let part = share.total == 0 ? 0 : whole * share.fulfilled / share.total
    // The frame is 3 wide, and stays visible on both sides.
    let done = min(max(3, part), whole - 3)
    let edge = [(ink: Ink.soft, width: whole)]
    picture.add(.ground, height: 24)
    picture.add(edge, height: 3, margin: Self.margin)
    picture.add(
      [(.soft, done), (.ground, whole - done - 3), (.soft, 3)], height: 26,
      margin: Self.margin)
    picture.add(edge, height: 3, margin: Self.margin)
  }

  private static let margin = 56
}

extension Words {
  /// «15 cumplidas y 3 vencidas. De las cumplidas, 1 por declaración, sin evidencia.»
  fileprivate func standing(_ tally: StatusTally) -> String {
    let listing = listing(tally).capitalizedFirst()
    if tally.declared == 0 { return listing }
    let note = self(.declaredSome, ["n": number(tally.declared)])
    return self(.declaredAmongFulfilled, ["frase": listing, "nota": note])
  }

  /// «22 actividades y 10 indicadores».
  fileprivate func extent(of programme: Programme, _ activities: Int) -> String {
    let indicators = programme.outline.indicators.count
    let rows = count(programme.kind == .implementation ? .lineCount : .activityCount, activities)
    return list([rows] + (indicators == 0 ? [] : [count(.indicatorCount, indicators)]))
      .capitalizedFirst()
  }
}

extension Pictures.Palette {
  /// The colours of the band on top of every page. What may be read second is halfway to the ornament's
  /// colour, where text can have that on this ground.
  fileprivate init(_ colours: Looks.Palette) {
    let (ground, text) = (colours[.brand], colours[.onBrand])
    let soft = text.halfway(to: colours[.ornament])
    let isLegible = ContrastRatio(soft, ground) >= .text
    self.init(
      ground: Pictures.Colour(ground), text: Pictures.Colour(text),
      soft: Pictures.Colour(isLegible ? soft : text), mark: Pictures.Colour(colours[.accent]))
  }
}

extension Looks.Colour {
  fileprivate func halfway(to other: Looks.Colour) -> Looks.Colour {
    func half(_ one: UInt8, _ other: UInt8) -> UInt8 { UInt8((Int(one) + Int(other)) / 2) }
    return Looks.Colour(
      red: half(red, other.red), green: half(green, other.green), blue: half(blue, other.blue))
  }
}

extension Pictures.Colour {
  fileprivate init(_ colour: Looks.Colour) { self.init(colour.red, colour.green, colour.blue) }
}
