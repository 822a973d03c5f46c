/// As much of a programme as lists of many programmes need to name it and link to it. A value, held by
/// reference: all that is known of a programme holds it.
public final class ProgrammeName: Sendable {
  public let slug: Slug
  public let acronym: Verbatim?
  public let kind: ProgrammeKind
  public let years: YearSpan

  init(slug: Slug, acronym: Verbatim?, kind: ProgrammeKind, years: YearSpan) {
    self.slug = slug
    self.acronym = acronym
    self.kind = kind
    self.years = years
  }
}

extension ProgrammeName: Hashable {
  public static func == (one: ProgrammeName, other: ProgrammeName) -> Bool {
    one === other
      || one.slug == other.slug && one.acronym == other.acronym && one.kind == other.kind
        && one.years == other.years
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}
