import Diagnostics
import Programmes

/// The key of a row: printed (`clave`), or only for its address (`id`).
struct RowKey {
  /// nil after a report: one of the two must be there, because the address of a page may not
  /// change when another row is put before it.
  let key: Key?

  init(_ record: RecordReader, key: Field<Key>, id: Field<Slug>, _ problems: inout Problems) {
    if let printed = record.optional(key, &problems) {
      self.key = printed
    } else if let slug = record.optional(id, &problems) {
      self.key = Key(unprinted: slug)
    } else {
      self.key = nil
      if !record.states(anyOf: [key.name, id.name]) {
        problems.report(
          Diagnostic(
            .noKey, at: record.location, ["registro": .term("registro.\(record.shape.name)")]))
      }
    }
  }
}
