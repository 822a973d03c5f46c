import Diagnostics

/// What a change consists of, whatever its kind.
extension Difference.Change {
  /// Names its words, and is what JSON says.
  var name: String {
    switch self {
    case .added: "agregado"
    case .removed: "quitado"
    case .stated: "dicho"
    case .withdrawn: "callado"
    case .replaced: "cambiado"
    case .moved(_, _, _, let days): days > 0 ? "pospuesto" : "adelantado"
    case .raised: "subido"
    case .lowered: "bajado"
    case .renumbered: "renumerado"
    case .itemAdded: "elemento-agregado"
    case .itemRemoved: "elemento-quitado"
    case .itemReplaced: "elemento-cambiado"
    case .otherBytes: "otros-bytes"
    case .unexamined: "sin-comparar"
    }
  }

  var fact: Difference.Fact? {
    switch self {
    case .added, .removed, .otherBytes, .unexamined: nil
    case .stated(let fact, _), .withdrawn(let fact, _), .replaced(let fact, _, _),
      .moved(let fact, _, _, _), .raised(let fact, _, _), .lowered(let fact, _, _),
      .renumbered(let fact, _, _), .itemAdded(let fact, _), .itemRemoved(let fact, _),
      .itemReplaced(let fact, _, _):
      fact
    }
  }

  var before: String? {
    switch self {
    case .withdrawn(_, let text), .itemRemoved(_, let text), .replaced(_, let text, _),
      .itemReplaced(_, let text, _), .renumbered(_, let text, _),
      .moved(_, let text, _, _), .raised(_, let text, _), .lowered(_, let text, _):
      text
    case .added, .removed, .stated, .itemAdded, .otherBytes, .unexamined: nil
    }
  }

  var after: String? {
    switch self {
    case .stated(_, let text), .itemAdded(_, let text), .replaced(_, _, let text),
      .itemReplaced(_, _, let text), .renumbered(_, _, let text),
      .moved(_, _, let text, _), .raised(_, _, let text), .lowered(_, _, let text):
      text
    case .added, .removed, .withdrawn, .itemRemoved, .otherBytes, .unexamined: nil
    }
  }

  var days: Int? {
    if case .moved(_, _, _, let days) = self { days } else { nil }
  }
}

extension Difference {
  /// The same at a place whose path is `rename` of its own.
  public func at(_ rename: (String) -> String) -> Difference {
    Difference(
      subject: subject, change: change,
      location: SourceLocation(
        path: rename(location.path), line: location.line, column: location.column),
      side: side)
  }
}
