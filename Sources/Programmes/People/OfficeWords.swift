/// The words by which posts, areas and public bodies are told from people: folded, and in the singular.
package enum OfficeWords {
  /// Of a post or of a unit: with which its name begins.
  package static let posts: WordSet = [
    "administrador", "administradora", "analista", "area", "asesor", "asesora", "auditor",
    "auditora", "comisionada", "comisionado", "comite", "consejera", "consejero", "contralor",
    "contralora", "contraloria", "coordinacion", "coordinador", "coordinadora", "delegada",
    "delegado", "departamento", "direccion", "director", "directora", "encargada", "encargado",
    "enlace", "gerencia", "gerente", "integrante", "invitada", "invitado", "jefa", "jefatura",
    "jefe", "miembro", "oic", "organo", "persona", "personal", "presidencia", "presidenta",
    "presidente", "propietaria", "propietario", "representacion", "representante", "responsable",
    "secretaria", "secretariado", "secretario", "servidor", "servidora", "subdireccion",
    "subdirector", "subdirectora", "subgerente", "subsecretaria", "subsecretario", "suplente",
    "tesorera", "tesorero", "titular", "unidad", "vocal", "vocalia",
  ]

  /// Of a public body: some are surnames too.
  package static let bodies: WordSet = [
    "agencia", "alcaldia", "archivo", "auditoria", "ayuntamiento", "banco", "camara", "centro",
    "colegio", "comision", "congreso", "consejeria", "consejo", "defensoria", "delegacion",
    "escuela", "fideicomiso", "fiscalia", "fondo", "gobierno", "hospital", "instituto", "junta",
    "juzgado", "municipio", "oficialia", "oficina", "procuraduria", "red", "registro", "servicio",
    "sindicato", "sistema", "tesoreria", "tribunal", "universidad",
  ]

  /// What an area is called by that is called by nothing else: «Recursos Humanos».
  static let areas: WordSet = [
    "administracion", "adquisicion", "asunto", "capacitacion", "comunicacion", "difusion",
    "evaluacion", "finanza", "informatica", "normatividad", "participacion", "planeacion",
    "recurso", "relacion", "transparencia", "vinculacion",
  ]

  /// What areas and bodies are occupied with, and nobody is called.
  package static let matters: WordSet = [
    "acceso", "adquisicion", "apoyo", "archivo", "asunto", "bien", "conducta",
    "conflicto", "contabilidad", "control", "credito", "cultura", "dato", "delito", "denuncia",
    "deporte", "derecho", "desarrollo", "economia", "energia", "entidad", "etica", "finanza",
    "ganaderia", "genero", "gobierno", "hacienda", "igualdad", "informatica", "integridad",
    "interes", "justicia", "medio", "obra", "pesca", "planta", "presupuesto", "programa",
    "proyecto", "queja", "recurso", "relacion", "responsabilidad", "salud", "seguridad",
    "seguimiento", "servicio", "sistema", "tecnologia", "trabajo", "transparencia", "transporte",
    "turismo", "vivienda",
  ]

  /// What else stands in the names of posts, after «de» or another of its words, and is no surname.
  static let furtherMatters: WordSet = [
    "anticorrupcion", "auditoria", "calidad", "cepci", "dependencia", "discriminacion", "gestion",
    "inclusion", "informacion", "innovacion", "institucion", "investigacion", "mejora", "mujer",
    "nomina", "operacion", "organismo", "organizacion", "pleno", "politica", "prevencion",
    "proteccion", "resolucion", "substanciacion", "sustanciacion", "turno",
  ]

  /// What posts and areas are described by.
  static let adjectives: WordSet = [
    "academica", "academico", "adjunta", "adjunto", "administrativa", "administrativo", "ambiente",
    "auxiliar",
    "central", "ciudadana", "ciudadano", "competente", "correspondiente", "ejecutiva", "ejecutivo",
    "electa", "electo", "especializada", "especializado", "estatal", "federal", "financiera",
    "financiero", "general", "humana", "humano", "institucional", "interna", "interno",
    "involucrada", "involucrado", "juridica", "juridico", "local", "material", "municipal",
    "nacional", "natural", "normativa", "normativo", "operativa", "operativo", "participante",
    "permanente", "publica", "publico", "regional", "social", "sustantiva", "sustantivo", "tecnica",
    "tecnico", "temporal",
  ]
}

extension WordSet {
  /// Whether it has a word, which may be in the plural.
  package func holds(_ word: String) -> Bool {
    contains(word) || word.hasSuffix("s") && contains(String(word.dropLast()))
      || word.hasSuffix("es") && contains(String(word.dropLast(2)))
  }
}
