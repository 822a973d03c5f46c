import Diagnostics
import Programmes
import YAML

/// The front matter of `institucion.md`.
enum InstitutionRecord {
  static let name = Field("nombre", .text, required: true)
  static let acronym = Field("siglas", .text)
  static let level = Field("nivel", Form<GovernmentLevel>.choice)
  static let territory = Field("entidad", .text)
  static let committee = Field("comite", CommitteeRecord.form)
  static let contact = ContactFields()
  static let logo = Field("logo", LogoRecord.form)
  static let silences = Field("ignorar", .list(of: SilenceRecord.form))

  static let shape = RecordShape(
    "institucion",
    [
      name.declaration, acronym.declaration, level.declaration, territory.declaration,
      committee.declaration, logo.declaration,
    ] + contact.declarations + [silences.declaration])

  static func read(
    _ record: RecordReader, slug: Slug, presentation: MarkdownText?,
    nonWorkingDays: NonWorkingDays, programmes: [Programme], meetings: [Meeting],
    pictures: [Asset], _ problems: inout Problems
  ) -> Institution? {
    let name = record.required(name, &problems)
    let acronym = record.optional(acronym, &problems)
    let level = record.optional(level, &problems)
    let territory = record.optional(territory, &problems)
    let committee = record.optional(committee, &problems)
    let contact = contact.read(record, &problems)
    problems.note(record.items(silences, &problems), in: 1...Int.max)
    let logo = record.optional(logo, &problems).flatMap {
      $0.logoOfInstitution(among: pictures, &problems)
    }
    return name.map {
      Institution(
        slug: slug, name: $0, acronym: acronym, level: level, territory: territory,
        committee: committee, contact: contact, nonWorkingDays: nonWorkingDays,
        presentation: presentation, programmes: programmes, meetings: meetings,
        location: record.location, logo: logo)
    }
  }
}

/// `comite:` of an institution.
enum CommitteeRecord {
  static let name = Field("nombre", .text, required: true)
  static let acronym = Field("siglas", .text)
  static let contact = ContactFields()
  static let members = Field("integrantes", PersonRecord.people)

  static let shape = RecordShape(
    "comite",
    [name.declaration, acronym.declaration] + contact.declarations + [members.declaration])

  static let form = Form<Committee>.record(shape, named: "comite") { record, problems in
    let name = record.required(Self.name, &problems)
    let acronym = record.optional(Self.acronym, &problems)
    let contact = Self.contact.read(record, &problems)
    let members = record.items(Self.members, &problems)
    return name.map {
      Committee(name: $0, acronym: acronym, contact: contact, members: members)
    }
  }
}

/// Where to write or call.
struct ContactFields {
  private let email = Field("correo", .email)
  private let website = Field("sitio", .link)
  private let telephone = Field("telefono", .text)
  private let address = Field("domicilio", .text)

  var declarations: [FieldDeclaration] {
    [email.declaration, website.declaration, telephone.declaration, address.declaration]
  }

  func read(_ record: RecordReader, _ problems: inout Problems) -> Contact {
    Contact(
      email: record.optional(email, &problems), website: record.optional(website, &problems),
      telephone: record.optional(telephone, &problems),
      address: record.optional(address, &problems))
  }
}
