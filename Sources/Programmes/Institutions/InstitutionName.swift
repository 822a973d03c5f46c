/// As much of an institution as pages of others need to name it and link to it. A value, held by
/// reference: all that is known of an institution holds it.
public final class InstitutionName: Sendable {
  public let slug: Slug
  public let name: Verbatim
  public let acronym: Verbatim?

  init(slug: Slug, name: Verbatim, acronym: Verbatim?) {
    self.slug = slug
    self.name = name
    self.acronym = acronym
  }
}

extension InstitutionName: Hashable {
  public static func == (one: InstitutionName, other: InstitutionName) -> Bool {
    one === other
      || one.slug == other.slug && one.name == other.name && one.acronym == other.acronym
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}

extension InstitutionName {
  public var shortName: String { acronym?.text ?? name.text }
}
