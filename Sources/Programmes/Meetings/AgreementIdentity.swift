/// What tells an agreement from the others of its session, in the names of events and in references of the data.
public enum AgreementIdentity: Sendable, Hashable {
  /// The address of its key, which stays whatever is written before it.
  case key(Slug)
  /// Its place in the minutes, from 1, of one without a key.
  case number(Int)

  public init(_ key: Key?, number: Int) {
    self = key.map { .key($0.slug) } ?? .number(number)
  }
}

extension TrackedAgreement {
  public var identity: AgreementIdentity { AgreementIdentity(agreement.key, number: number) }
}
