import Programmes

/// What documents and people call what has another name in content files.
struct Synonyms: Sendable {
  /// By words as addresses have them, or by signs, in the order in which they are likely.
  let meanings: [String: [String]]
}

extension Synonyms {
  /// The one of `names` that somebody probably means with `word`: by another name of it, or else by a slip.
  func suggestion(for word: String, among names: [String]) -> String? {
    suggestions(for: word, among: names).first
  }

  /// All that somebody may mean with `word`, in the order in which they are likely.
  func suggestions(for word: String, among names: [String]) -> [String] {
    let form = Self.form(of: word)
    // A word that is known for something else is no slip, unless it is one of the names but for its accents.
    if let same = names.first(where: { Self.form(of: $0) == form }) { return [same] }
    guard let meant = meanings[form] else {
      return Suggestion.nearest(to: word, among: names).map { [$0] } ?? []
    }
    return meant.filter(names.contains)
  }

  /// The one of `names` that `word` is another name of.
  func meaning(of word: String, among names: [String]) -> String? {
    meanings[Self.form(of: word)]?.first(where: names.contains)
  }

  private static func form(of word: String) -> String { Slug(folding: word)?.text ?? word.trimmed }

  static let ofChoices = Synonyms(
    meanings: [states, directions, comparisons, kinds].reduce([:]) { all, others in
      all.merging(others) { $0 + $1 }
    })

  /// Of programmes, of sessions and of governments.
  private static let kinds = [
    "estado": ["estatal"], "gobierno-del-estado": ["estatal"], "gobierno-estatal": ["estatal"],
    "local": ["estatal"], "municipio": ["municipal"], "ayuntamiento": ["municipal"],
    "gobierno-municipal": ["municipal"], "federacion": ["federal"], "gobierno-federal": ["federal"],
    "nacional": ["federal"],
    "pat": ["programa anual de trabajo"], "anual": ["programa anual de trabajo"],
    "pi": ["programa de implementación"], "pi-pea": ["programa de implementación"],
    "pea": ["programa de implementación"],
    "reunion-de-trabajo": ["mesa de trabajo"],
  ]

  /// Of activities and of agreements, which are masculine.
  private static let states: [String: [String]] = {
    let open = [
      "en proceso", "en ejecucion", "en desarrollo", "en tramite", "en seguimiento", "en avance",
      "en tiempo", "iniciad_", "parcial", "parcialmente", "parcialmente cumplid_",
      "cumplid_ parcialmente", "cumplimiento parcial", "avance parcial", "atendid_ parcialmente",
      "parcialmente atendid_", "casi cumplid_",
    ]
    let done = [
      "concluid_", "terminad_", "realizad_", "completad_", "finalizad_", "ejecutad_", "atendid_",
      "cerrad_", "lograd_", "hech_",
    ]
    let unbegun = [
      "no iniciad_", "sin iniciar", "programad_", "por realizar", "por hacer", "sin avance",
    ]
    let postponed = [
      "reprogramad_", "suspendid_", "diferid_", "pospuest_", "aplazad_", "detenid_", "en pausa",
      "postergad_",
    ]
    let dropped = ["eliminad_", "anulad_", "dad_ de baja", "sin efecto"]
    return both(open, ["en curso", "pendiente"]).merging(both(done, ["cumplida", "cumplido"])) {
      $1
    }
    .merging(both(unbegun + ["abiert_"], ["por iniciar", "pendiente"])) { $1 }
    .merging(both(postponed, ["en riesgo", "pendiente"])) { $1 }
    .merging(both(dropped, ["cancelada", "cancelado"])) { $1 }
    .merging(["pendiente": ["por iniciar"]]) { $1 }
    .merging(both(["no cumplid_", "incumplid_", "sin cumplir"], ["pendiente"])) { $1 }
  }()

  private static let directions: [String: [String]] = {
    let up = [
      "creciente", "positivo", "al alza", "mayor es mejor", "incrementar", "aumentar",
      "mayor", "subir", "sube",
    ]
    let down = [
      "decreciente", "negativo", "a la baja", "menor es mejor", "disminuir", "reducir",
      "menor", "bajar", "baja",
    ]
    return both(up, ["ascendente"]).merging(both(down, ["descendente"])) { $1 }
  }()

  /// Every one of `phrases`, where `_` stands for the ending of either gender, with what it means.
  private static func both(_ phrases: [String], _ meant: [String]) -> [String: [String]] {
    let words = phrases.flatMap { phrase in
      phrase.contains("_") ? ["a", "o"].map { phrase.replacing("_", with: $0) } : [phrase]
    }
    return Dictionary(uniqueKeysWithValues: words.map { ($0.replacing(" ", with: "-"), meant) })
  }

  private static let comparisons: [String: [String]] = {
    let words = [
      "al menos": [
        "no menos de", "por lo menos", "cuando menos", "como minimo", "minimo", "minimo de",
        "mayor o igual", "mayor o igual a", "mayor o igual que", "no menor a", "no menor que",
        "desde",
      ],
      "a lo más": [
        "no mas de", "a lo mucho", "cuando mucho", "cuando mas", "como maximo", "maximo",
        "maximo de",
        "menor o igual", "menor o igual a", "menor o igual que", "no mayor a", "no mayor que",
        "hasta",
      ],
      "más de": ["mayor", "mayor a", "mayor que", "superior a"],
      "menos de": ["menor", "menor a", "menor que", "inferior a"],
      "exactamente": ["igual", "igual a", "exacto"],
    ]
    let signs = [
      "≥": ["al menos"], ">=": ["al menos"], "≤": ["a lo más"], "<=": ["a lo más"],
      ">": ["más de"], "<": ["menos de"], "=": ["exactamente"],
    ]
    let pairs = words.flatMap { choice, others in
      others.map { ($0.replacing(" ", with: "-"), [choice]) }
    }
    return signs.merging(pairs) { $1 }
  }()

  static let ofKeys = Synonyms(meanings: [
    "nombre": ["titulo", "indicador", "actividad", "accion", "sigla"], "clave": ["indicador"],
    "titulo": ["nombre", "actividad", "indicador", "acuerdo"],
    "descripcion": ["explicacion", "texto", "hecho", "actividad"],
    "puesto": ["cargo"], "funcion": ["cargo"], "unidad-administrativa": ["area"],
    "adscripcion": ["area"],
    "fecha-de-inicio": ["inicio"], "fecha-inicio": ["inicio"], "inicia": ["inicio"],
    "comienzo": ["inicio"],
    "fecha-de-termino": ["fin"], "fecha-termino": ["fin"], "fecha-fin": ["fin"],
    "fecha-de-conclusion": ["fin"], "termino": ["fin"], "termina": ["fin"], "conclusion": ["fin"],
    "ano": ["periodo", "anios"], "ejercicio": ["periodo"], "vigencia": ["periodo"],
    "fecha-de-corte": ["corte"],
    "plazo": ["vence", "fin", "fecha_limite"], "vencimiento": ["vence", "fin", "fecha_limite"],
    "fecha-limite": ["fin", "vence"], "fecha-compromiso": ["fecha_limite", "fin"],
    "periodicidad": ["frecuencia", "repite"], "recurrencia": ["repite"],
    "evidencia": ["evidencias", "verificacion"], "medio-de-verificacion": ["verificacion"],
    "medios-de-verificacion": ["verificacion"], "mecanismo-de-verificacion": ["verificacion"],
    "subactividades": ["acciones"], "pasos": ["acciones"], "tareas": ["acciones"],
    "peso": ["ponderacion"],
    "meses": ["repite"], "mes": ["repite"], "trimestre": ["repite"], "trimestres": ["repite"],
    "cronograma": ["repite"], "calendarizacion": ["repite"], "programacion": ["repite"],
    "fecha": ["inicio", "fin_real", "fecha_limite", "corte", "cuando"], "fecha-corte": ["corte"],
    "fechas-de-realizacion": ["cuando"], "tiempo": ["cuando"], "temporalidad": ["cuando"],
    "fecha-de-realizacion": ["fin_real", "inicio", "cuando"], "fecha-real": ["fin_real"],
    "fecha-de-cumplimiento": ["fin_real", "fin"], "fecha-de-entrega": ["fin_real", "fin"],
    "termino-real": ["fin_real"], "fecha-de-termino-real": ["fin_real"],
    "fecha-real-de-termino": ["fin_real"], "fecha-de-inicio-real": ["inicio_real"],
    "fecha-real-de-inicio": ["inicio_real"],
    "presupuesto": ["otras_columnas"], "costo": ["otras_columnas"], "recursos": ["otras_columnas"],
    "producto": ["otras_columnas"], "productos": ["otras_columnas"],
    "entregable": ["otras_columnas"], "entregables": ["otras_columnas"],
    "cantidad": ["otras_columnas"], "poblacion-objetivo": ["otras_columnas"],
    "publico-objetivo": ["otras_columnas"], "poblacion": ["otras_columnas"],
    "dirigido-a": ["otras_columnas"], "modalidad": ["otras_columnas"],
    "elaboro": ["otras_columnas"], "reviso": ["otras_columnas"], "autorizo": ["otras_columnas"],
    "objetivo-general": ["objetivo"], "objetivos": ["objetivo"],
    "objetivo-especifico": ["objetivo"], "objetivos-especificos": ["objetivo"],
    "no": ["clave"], "num": ["clave"], "numero": ["clave"], "folio": ["clave"],
    "inicio": ["inicio_real"], "fin": ["fin_real"],
    "area": ["responsables"], "areas": ["responsables"], "area-responsable": ["responsables"],
    "unidad-responsable": ["responsables"], "linea-de-accion": ["actividad"],
    "marco-juridico": ["fundamento"], "marco-legal": ["fundamento"],
    "borrador": ["propuesta"], "anteproyecto": ["propuesta"],
    "marco-normativo": ["fundamento"], "horario": ["hora"],
    "avance": ["porcentaje"], "estado": ["entidad"], "entidad-federativa": ["entidad"],
    "estatus": ["estado"], "status": ["estado"], "situacion": ["estado"],
    "unidad-de-medida": ["unidad"], "formula-de-calculo": ["formula"],
    "metodo-de-calculo": ["formula"], "metodo": ["formula"],
    "email": ["correo"], "correo-electronico": ["correo"], "direccion": ["domicilio"],
    "web": ["sitio", "enlace"], "pagina": ["sitio", "enlace"],
    "url": ["url_base", "enlace", "sitio"], "direccion-web": ["url_base", "enlace", "sitio"],
    "url-del-portal": ["url_base"], "base-url": ["url_base"], "link": ["enlace", "sitio"],
    "liga": ["enlace", "sitio"], "vinculo": ["enlace"], "hipervinculo": ["enlace"],
    "color": ["tema"], "eje": ["ejes", "titulo"], "prioridad": ["prioridades", "titulo"],
    "contacto": ["correo"], "mail": ["correo"], "e-mail": ["correo"],
    "tel": ["telefono"], "anos": ["anios", "periodo"], "anio": ["periodo", "anios"],
    "observaciones": ["hecho", "nota"], "comentarios": ["hecho", "nota"],
    "notas": ["nota", "hecho"],
    "nota": ["hecho"], "logros": ["hecho"], "actividad": ["actividades", "clave"],
    "presidente": ["integrantes"], "presidenta": ["integrantes"], "secretario": ["integrantes"],
    "secretaria": ["integrantes"], "vocales": ["integrantes"], "miembros": ["integrantes"],
  ])
}
