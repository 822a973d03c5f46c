import Programmes
import YAML

/// `licencia:` of the portal.
enum LicenceRecord {
  static let name = Field("nombre", .text, required: true)
  static let link = Field("enlace", .link, required: true)

  static let shape = RecordShape("licencia", [name.declaration, link.declaration])

  static let form = Form<Licence>.record(shape, named: "licencia") { record, problems in
    let name = record.required(Self.name, &problems)
    let link = record.required(Self.link, &problems)
    guard let name, let link else { return nil }
    return Licence(name: name, link: link)
  }
}
