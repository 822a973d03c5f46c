public import Programmes
public import Wording

/// What an editor is told of how a table was understood.
public enum ImportNotice: Sendable, Hashable {
  /// A column by its key; several years of a target too.
  case column(TablePlace, heading: String, key: String)
  /// A column without a key, which was kept by its heading, or left out where it has no text.
  case otherColumn(TablePlace, heading: String, cells: Int)
  case noTitle
  case years(YearSpan)
  case title(TablePlace, String)
  /// Above the headings.
  case unusedTitle(TablePlace, String)
  case repeatedHeadings(TablePlace)
  case total(TablePlace, String)
  /// A row that has no activity, and goes on with none.
  case leftOut(TablePlace, String)
  case rewrittenDate(TablePlace, was: String, written: String)
  case dateInWords(TablePlace, String)
  case repeatedKey(TablePlace, key: String, id: String)
  /// It has no letter and no digit, or too many for an address.
  case unusableKey(TablePlace, String)
  /// So many rows have none.
  case missingKeys(TablePlace, count: Int, firstID: String)
}

extension ImportNotice {
  /// In the words of `catalogue`.
  public func text(in catalogue: Catalogue) -> String {
    var values = values
    if let place {
      values["fila"] = "\(place.rowNumber)"
      values["columna"] = place.column.map(TablePlace.letters) ?? ""
    }
    return catalogue.text("importar.\(name)", values)
  }

  /// Of the sentence in the catalogue; those of one kind have the same.
  public var name: String {
    switch self {
    case .column: "columna"
    case .otherColumn(_, _, let cells): cells == 0 ? "columna-vacia" : "columna-ajena"
    case .noTitle: "sin-titulo"
    case .years: "periodo"
    case .title: "titulo"
    case .unusedTitle: "sin-lugar"
    case .repeatedHeadings: "encabezados-repetidos"
    case .total: "total"
    case .leftOut: "renglon"
    case .rewrittenDate: "fecha"
    case .dateInWords: "fecha-en-palabras"
    case .repeatedKey: "clave-repetida"
    case .unusableKey: "clave-inservible"
    case .missingKeys: "sin-clave"
    }
  }

  private var place: TablePlace? {
    switch self {
    case .column(let place, _, _), .otherColumn(let place, _, _), .title(let place, _),
      .unusedTitle(let place, _), .repeatedHeadings(let place), .total(let place, _),
      .leftOut(let place, _), .rewrittenDate(let place, _, _), .dateInWords(let place, _),
      .repeatedKey(let place, _, _), .unusableKey(let place, _), .missingKeys(let place, _, _):
      place
    case .noTitle, .years: nil
    }
  }

  private var values: [String: String] {
    switch self {
    case .column(_, let heading, let key): ["encabezado": heading, "clave": key]
    case .otherColumn(_, let heading, let cells):
      ["encabezado": heading, "cuantas": "\(cells)"]
    case .noTitle, .repeatedHeadings: [:]
    case .years(let years): ["periodo": "\(years)"]
    case .title(_, let text), .unusedTitle(_, let text), .total(_, let text),
      .leftOut(_, let text), .dateInWords(_, let text), .unusableKey(_, let text):
      ["texto": text.onOneLine]
    case .rewrittenDate(_, let was, let written):
      ["texto": was.onOneLine, "escrito": written]
    case .repeatedKey(_, let key, let id): ["clave": key, "id": id]
    case .missingKeys(_, let count, let id): ["cuantas": "\(count)", "id": id]
    }
  }
}
