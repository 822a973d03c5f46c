import HTML
public import Programmes

/// A status as pages show it: an icon and the word, never the colour alone.
struct StatusMark {
  let status: Status
  /// «Cumplida», or a closer word for it: «Cumplida fuera de plazo».
  let name: String
}

extension StatusMark {
  init(_ status: Status, words: Words) {
    self.init(status: status, name: words.name(of: status))
  }

  /// Of a judgement, with the word for what was fulfilled late.
  init(_ finding: Judgement.Finding, words: Words) {
    self.init(status: finding.status, name: StatusSentence(finding: finding, words: words).lead)
  }

  var html: HTML {
    "<span class=\"estatus \(status.style)\">\(icon)\(lead)\(rest)</span>"
  }

  /// The whole of a short name, of a long one the first word.
  private var lead: Substring {
    let blank = UInt8(ascii: " ")
    guard let end = name.utf8.firstIndex(of: blank),
      name.utf8[end...].dropFirst().contains(blank)
    else { return name[...] }
    return name[..<end]
  }

  /// What may stand on the next line.
  private var rest: HTML {
    let rest = name[lead.endIndex...]
    return rest.isEmpty ? "" : "<span class=\"sigue\">\(rest)</span>"
  }

  /// Drawn in the page itself: from a disk, a browser does not take icons out of another file.
  private var icon: HTML {
    """
    <svg class="icono" aria-hidden="true" viewBox="0 0 16 16">\
    <path fill-rule="evenodd" d="\(status.shape)"/></svg>
    """
  }
}

/// The icons of some statuses, once in a page that shows each often.
struct StatusIcons {
  let statuses: Set<Status>

  var html: HTML {
    let symbols = Status.allCases.filter(statuses.contains).map { status -> HTML in
      """
      <symbol id="\(Self.id(of: status))" viewBox="0 0 16 16">\
      <path fill-rule="evenodd" d="\(status.shape)"/></symbol>
      """
    }
    return symbols.isEmpty ? "" : "<svg class=\"oculto\" aria-hidden=\"true\">\(symbols)</svg>\n"
  }

  static func id(of status: Status) -> String { "e-\(status.style)" }
}

extension Status {
  /// The class that gives the status its colour.
  var style: String {
    switch self {
    case .fulfilled: "cumplida"
    case .inProgress: "en-curso"
    case .atRisk: "en-riesgo"
    case .overdue: "vencida"
    case .pending: "por-iniciar"
    case .unreported: "sin-reporte"
    case .cancelled: "cancelada"
    case .notApplicable: "no-aplica"
    }
  }

  /// The outline of its icon in a square of 16: tick, half disc, triangle, cross, clock, dashes,
  /// barred circle, one dash.
  fileprivate var shape: String {
    switch self {
    case .fulfilled: "M1.5 8.5l2-2 3 3 6.5-7 2 2-8.5 9z"
    case .inProgress: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2v10A5 5 0 0 0 8 3z"
    case .atRisk: "M8 1l7.5 14H.5zm0 4.2L3.7 13h8.6z"
    case .overdue: "M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z"
    case .pending:
      """
      M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8z\
      M7.1 4.4h1.8v3.2l2.3 1.6-1 1.4-3.1-2.2z
      """
    case .unreported: "M1 7h3.6v2H1zM6.2 7h3.6v2H6.2zM11.4 7H15v2h-3.6z"
    case .cancelled:
      """
      M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM11 3.7A5.2 5.2 0 0 0 3.7 11z\
      M12.3 5A5.2 5.2 0 0 1 5 12.3z
      """
    case .notApplicable: "M2 7h12v2H2z"
    }
  }
}

extension Words {
  /// «Cumplida».
  public func name(of status: Status) -> String { adjective(of: status, 1).capitalizedFirst() }

  /// «cumplida» of one activity, «cumplidas» of others.
  func adjective(of status: Status, _ count: Int) -> String {
    self.count(status.adjective, count)
  }

  /// «está cumplida» of one activity, «están cumplidas» of others.
  func predicate(of status: Status, _ count: Int) -> String {
    self.count(status.predicate, count)
  }
}

extension Status {
  fileprivate var adjective: Phrase {
    switch self {
    case .fulfilled: .fulfilledStatus
    case .inProgress: .inProgressStatus
    case .atRisk: .atRiskStatus
    case .overdue: .overdueStatus
    case .pending: .pendingStatus
    case .unreported: .unreportedStatus
    case .cancelled: .cancelledStatus
    case .notApplicable: .notApplicableStatus
    }
  }

  fileprivate var predicate: Phrase {
    switch self {
    case .fulfilled: .fulfilledPredicate
    case .inProgress: .inProgressPredicate
    case .atRisk: .atRiskPredicate
    case .overdue: .overduePredicate
    case .pending: .pendingPredicate
    case .unreported: .unreportedPredicate
    case .cancelled: .cancelledPredicate
    case .notApplicable: .notApplicablePredicate
    }
  }
}
