import ContentLoading
import Diagnostics
import Programmes

// Doubts about what the institutions say together.

extension [JudgedInstitution] {
  /// Those that call themselves as an earlier one does, of the same place: a folder that was copied.
  var repeated: [Diagnostic] {
    var first: [String: JudgedInstitution] = [:]
    return compactMap { judged in
      let place = judged.territory?.text.folded ?? ""
      let name = "\(judged.title.text.folded)\n\(place)"
      guard let other = first[name] else {
        first[name] = judged
        return nil
      }
      return Diagnostic(
        .repeatedInstitution, at: judged.title,
        ["carpeta": .text(judged.name), "otra": .text(other.name)],
        related: other.title.location)
    }
  }
}

extension Located<CalendarDate> {
  /// That the newest fact, by which all is judged, is of a day that has not come. What is published depends on it and
  /// not on the clock.
  var inTheFuture: Diagnostic {
    let isMeeting = location.path.contains("/sesiones/")
    return Diagnostic(
      .futureCutoff, at: location,
      [
        "fecha": .text(value.iso),
        "ayuda": .term(isMeeting ? "corte-futuro.sesion" : "corte-futuro.otra"),
      ])
  }
}
