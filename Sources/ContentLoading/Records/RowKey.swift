import Diagnostics
import Programmes

/// The key of a row: printed (`clave`), only for its address (`id`), or both where a document gives one
/// key to several rows.
struct RowKey {
  /// nil after a report: one of the two must be there, because the address of a page may not
  /// change when another row is put before it.
  let key: Key?

  init(_ record: RecordReader, key: Field<Key>, id: Field<Slug>, _ problems: inout Problems) {
    let printed = record.optional(key, &problems)
    let slug = record.optional(id, &problems)
    if let written = printed?.written, let slug {
      self.key = Key(written, addressedAs: slug)
    } else if let printed {
      self.key = printed
    } else if let slug {
      self.key = Key(unprinted: slug)
    } else {
      self.key = nil
      if record.states(anyOf: [key.name, id.name]) { return }
      if record.keys.contains(key.name) {
        record.reportAbsence(of: key, help: "vacia.clave-de-renglon", &problems)
      } else {
        problems.report(
          Diagnostic(
            .noKey, at: record.location, ["registro": .term("registro.\(record.shape.name)")]))
      }
    }
  }
}
