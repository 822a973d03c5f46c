public import Wording

/// Why a file gives no table of activities. Nothing is written then.
public enum TableRejection: Error, Hashable {
  case empty
  /// It is of a program for tables or texts, and not the text of a table.
  case document(DocumentKind)
  case notText
  /// In bytes.
  case tooLarge(limit: Int)
  case tooManyRows(Int, limit: Int)
  /// None of the first rows names columns that are known; `row` is the first with texts, which begins as `texts`.
  case noHeadings(row: Int, texts: String)
  /// Headings that are known, and none of the activities.
  case noActivityColumn(row: Int, texts: String)
  /// Nothing stands below the headings.
  case noActivities(row: Int)

  public enum DocumentKind: String, Sendable {
    case spreadsheet = "hoja"
    case text = "texto"
    case pdf
  }
}

extension TableRejection {
  /// Of the table, from 1; nil where all of it is meant.
  public var row: Int? {
    switch self {
    case .noHeadings(let row, _), .noActivityColumn(let row, _), .noActivities(let row): row
    case .tooManyRows(_, let limit): limit + 1
    case .empty, .document, .notText, .tooLarge: nil
    }
  }

  /// In the words of `catalogue`.
  public func text(in catalogue: Catalogue) -> String {
    switch self {
    case .empty: catalogue.text("tabla.vacia")
    case .document(let kind): catalogue.text("tabla.\(kind.rawValue)")
    case .notText: catalogue.text("tabla.no-es-texto")
    case .tooLarge(let limit):
      catalogue.text("tabla.muy-grande", ["limite": "\(limit / 1_000_000)"])
    case .tooManyRows(let count, let limit):
      catalogue.text("tabla.muchas-filas", ["filas": "\(count)", "limite": "\(limit)"])
    case .noHeadings(let row, let texts):
      catalogue.text("tabla.sin-encabezados", ["fila": "\(row)", "textos": texts])
    case .noActivityColumn(let row, let texts):
      catalogue.text("tabla.sin-actividades", ["fila": "\(row)", "textos": texts])
    case .noActivities(let row): catalogue.text("tabla.sin-renglones", ["fila": "\(row)"])
    }
  }
}

extension TableRejection.DocumentKind {
  /// nil of what may be the text of a table.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .spreadsheet
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      let names = bytes.prefix(4_096)
      let isOfText = names.contains("word/".utf8) || names.contains("opendocument.text".utf8)
      self = isOfText ? .text : .spreadsheet
    } else {
      return nil
    }
  }
}
