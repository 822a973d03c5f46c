/// The data sets. The raw values name files, members of JSON and texts of the catalogue.
public enum TableName: String, Sendable, CaseIterable {
  case institutions = "instituciones"
  case programmes = "programas"
  case activities = "actividades"
  case steps = "acciones"
  case risks = "riesgos"
  case indicators = "indicadores"
  case targets = "metas"
  case results = "resultados"
  case operands = "operandos"
  case reports = "informes"
  case accounts = "avances"
  case evidence = "evidencias"
  case corrections = "correcciones"
  case meetings = "sesiones"
  case agreements = "acuerdos"
  case transparency = "transparencia"
}
