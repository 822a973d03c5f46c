import ContentLoading
import Diagnostics
import Programmes

// Doubts about what the institutions say together.

extension [JudgedInstitution] {
  /// Those that call themselves as an earlier one does, of the same place: a folder that was copied.
  var repeated: [Diagnostic] {
    var first: [Identity: JudgedInstitution] = [:]
    return compactMap { judged in
      let identity = Identity(judged)
      guard let other = first[identity] else {
        first[identity] = judged
        return nil
      }
      return Diagnostic(
        .repeatedInstitution, at: judged.title,
        ["carpeta": .text(judged.name), "otra": .text(other.name)],
        related: other.title.location)
    }
  }
}

/// By what readers know an institution.
private struct Identity: Hashable {
  let name: String
  let territory: String?

  init(_ judged: JudgedInstitution) {
    name = judged.title.text.folded
    territory = judged.territory?.text.folded
  }
}

extension DatedFact {
  /// That the newest fact, by which all is judged, is of a day that has not come. What is published depends on it and
  /// not on the clock.
  var inTheFuture: Diagnostic {
    Diagnostic(
      .futureCutoff, at: day.location,
      [
        "fecha": .text(day.value.iso),
        "ayuda": .term(isMeeting ? "corte-futuro.sesion" : "corte-futuro.otra"),
      ])
  }
}
