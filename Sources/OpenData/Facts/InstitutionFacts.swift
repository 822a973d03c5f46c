import Diagnostics
public import Programmes

/// An institution with what its rows need beside it.
public struct InstitutionFacts: Sendable {
  private let parts: Parts

  /// `progress` is that of the cut-off date of `edition`.
  public init(_ progress: InstitutionProgress, in edition: Edition) {
    parts = Parts(progress, edition)
  }

  /// Every row of an institution holds its facts, so all hold the same ones.
  private final class Parts: Sendable {
    let progress: InstitutionProgress
    let edition: Edition
    /// Bytes before the path of a content file below the root of the content; nil when it is not
    /// known.
    let rootLength: Int?
    /// Of the activities of each programme.
    let activityRows: [MadeOnDemand<[WrittenRow]>]

    init(_ progress: InstitutionProgress, _ edition: Edition) {
      self.progress = progress
      self.edition = edition
      activityRows = progress.programmes.map { _ in MadeOnDemand() }
      let institution = progress.institution
      let path = institution.location.path
      let own = "instituciones/\(institution.slug)/institucion.md"
      rootLength = path.hasSuffix(own) ? path.utf8.count - own.utf8.count : nil
    }
  }
}

extension InstitutionFacts {
  public var progress: InstitutionProgress { parts.progress }
  public var institution: Institution { progress.institution }
  public var edition: Edition { parts.edition }
  var slug: String { institution.slug.text }

  public var programmes: [ProgrammeFacts] {
    zip(progress.programmes, parts.activityRows).map { judged, rows in
      ProgrammeFacts(judged.programme, judged.progress, judged.deadlines, of: self, sharing: rows)
    }
  }

  /// The same in data that are told of another day.
  func inEdition(of cutoff: CalendarDate) -> InstitutionFacts {
    InstitutionFacts(progress, in: edition.at(cutoff))
  }

  /// Below the root of the content, whose own place on a machine is nobody's business.
  func file(of location: SourceLocation) -> String? {
    guard let rootLength = parts.rootLength, location.path.utf8.count > rootLength else {
      return nil
    }
    return String(decoding: location.path.utf8.dropFirst(rootLength), as: UTF8.self)
  }
}
