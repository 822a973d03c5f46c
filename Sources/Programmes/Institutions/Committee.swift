/// The body that answers for the programme: CEPCI, Comité de Ética e Integridad, …
public struct Committee: Sendable, Hashable {
  public let name: Verbatim
  public let acronym: Verbatim?
  public let contact: Contact
  public let members: [Person]

  public init(name: Verbatim, acronym: Verbatim?, contact: Contact, members: [Person]) {
    self.name = name
    self.acronym = acronym
    self.contact = contact
    self.members = members
  }
}

/// Where to write or call; each only as far as the documents state it.
public struct Contact: Sendable, Hashable {
  public let email: EmailAddress?
  public let website: Link?
  public let telephone: Verbatim?
  public let address: Verbatim?

  public init(
    email: EmailAddress? = nil, website: Link? = nil, telephone: Verbatim? = nil,
    address: Verbatim? = nil
  ) {
    self.email = email
    self.website = website
    self.telephone = telephone
    self.address = address
  }
}

extension Contact {
  public var isStated: Bool {
    email != nil || website != nil || telephone != nil || address != nil
  }
}

/// Somebody whom a document names, by name, by role, or by both.
public struct Person: Sendable, Hashable {
  public let name: Verbatim?
  public let role: Verbatim?
  /// The unit that the person speaks for, or that answers as a whole.
  public let area: Verbatim?

  /// nil when nothing is given.
  public init?(name: Verbatim?, role: Verbatim?, area: Verbatim? = nil) {
    guard name != nil || role != nil || area != nil else { return nil }
    self.name = name
    self.role = role
    self.area = area
  }
}

extension Person {
  /// All that is given, in the order in which it is read.
  public var parts: [Verbatim] { [name, role, area].compactMap { $0 } }

  /// The post and the unit, as far as they are given.
  var office: [Verbatim] { [role, area].compactMap { $0 } }
}
