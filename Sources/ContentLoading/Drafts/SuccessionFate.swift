import YAML

/// What becomes of an entry of a programme's file in that of the one after it.
enum SuccessionFate {
  case stays
  /// It is true of the old document alone.
  case goes
  case isDecidedAnew
  case holdsRows
  case isTarget
  case namesYears
  case isPeriod

  enum Place { case programme, row }

  init(of entry: YAMLNode.Entry, within place: Place) {
    self =
      switch (entry.key, place) {
      case ("titulo", .programme), ("siglas", .programme): .namesYears
      case ("periodo", .programme): .isPeriod
      case ("aprobacion", .programme), ("firmantes", .programme): .isDecidedAnew
      case ("propuesta", .programme), ("modificaciones", .programme): .goes
      case ("inicio", .row), ("fin", .row), ("cuando", .row), ("fechas", .row),
        ("repite", .row), ("vence", .row), ("linea_base", .row):
        .isDecidedAnew
      case ("meta", .row): .isTarget
      case ("ignorar", _), ("nota_de_revision", _), ("nota_de_transcripcion", _): .goes
      case ("ejes", _), ("prioridades", _), ("indicadores", _), ("actividades", _),
        ("acciones", _):
        .holdsRows
      default: .stays
      }
  }
}
