import CEmbedded

/// A file of the source tree that the program carries, so that one file is all there is to install.
public enum EmbeddedFile: Sendable, CaseIterable {
  /// Texts in Spanish.
  case catalogue
  /// The page on the rules by which statuses and results are computed, in Spanish.
  case method
  case style
  case icon
  case tablesScript
  case searchScript
  /// Letters for pictures.
  case font
  /// For those who edit the content.
  case guide
}

extension EmbeddedFile {
  /// A copy of its bytes.
  public var bytes: [UInt8] {
    let file = embedded
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  private var embedded: embedded_file {
    switch self {
    case .catalogue: embedded_catalogue()
    case .method: embedded_method()
    case .style: embedded_style()
    case .icon: embedded_icon()
    case .tablesScript: embedded_tables_script()
    case .searchScript: embedded_search_script()
    case .font: embedded_font()
    case .guide: embedded_guide()
    }
  }
}
