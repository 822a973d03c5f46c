/// The types of files that may be published as evidence. The raw values are stable names.
public enum FileType: String, Sendable, CaseIterable {
  case pdf, jpeg, png
  case webP = "webp"
  case docx, xlsx, pptx, odt, ods, odp
  /// Plain text in UTF-8.
  case text = "texto"
  /// Plain text in UTF-8, and a table by its name: the content alone does not tell.
  case csv
}

extension FileType {
  /// What a name of this type may end in, without the point; the usual one first.
  public var extensions: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg"]
    case .text: ["txt"]
    default: [rawValue]
    }
  }

  /// As registered with IANA.
  public var mimeType: String {
    switch self {
    case .pdf: "application/pdf"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webP: "image/webp"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .ods: "application/vnd.oasis.opendocument.spreadsheet"
    case .odp: "application/vnd.oasis.opendocument.presentation"
    case .text: "text/plain"
    case .csv: "text/csv"
    }
  }
}
