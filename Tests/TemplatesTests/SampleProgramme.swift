import Diagnostics
import Programmes
import Testing

/// A programme of 2024 with two axes, three reports and an activity in every status at 30
/// September.
enum SampleProgramme {
  static func programme(
    reports: [ProgressReport]? = nil, evidencePath: String = "/no/existe",
    amendments: [Amendment] = []
  ) throws -> Programme {
    Programme(
      slug: try slug("pat-2024"), title: try words("Programa Anual de Trabajo 2024"),
      acronym: try words("PAT 2024"), kind: .annual,
      years: try #require(YearSpan(from: 2024, through: 2024)), amendments: amendments,
      approval: nil, legalBasis: [],
      signatories: [], headings: ColumnHeadings(), presentation: nil, outline: try outline(),
      notes: Notes(), source: nil,
      reports: try reports ?? [march(evidencePath), june(), september()], location: place)
  }

  static func institution(_ programme: Programme) throws -> Institution {
    Institution(
      slug: try slug("faro"), name: try words("Instituto Ficticio del Faro"),
      acronym: try words("IFF"), level: .federal, territory: nil, committee: nil,
      contact: Contact(), presentation: nil, programmes: [programme], meetings: [],
      location: place)
  }

  private static func outline() throws -> Outline {
    let training = [
      try activity("1.1", "Impartir un curso de ética", "2024-02-01", "2024-03-31"),
      try activity("1.2", "Difundir el código de conducta", "2024-02-01", "2024-03-31"),
      try activity(
        "1.3", "Aplicar la encuesta", "2024-01-15", "2024-12-15",
        steps: [
          try step("Preparar el cuestionario", "2024-01-15", "2024-04-30"),
          try step("Levantar las respuestas", "2024-05-01", "2024-12-15"),
        ]),
      try activity("1.4", "Revisar los indicadores", "2024-01-01", "2024-10-31"),
      try activity("1.5", "Publicar el boletín", "2024-03-01", "2024-06-30"),
    ]
    let complaints = [
      try activity("2.1", "Atender las denuncias", "2024-01-01", "2024-12-31"),
      try activity("2.2", "Hacer el informe anual", "2024-11-01", "2024-12-31"),
      try activity("2.3", "Visitar las oficinas regionales", "2024-02-01", "2024-11-30"),
      try activity("2.4", "Traducir el código", "2024-02-01", "2024-11-30"),
      try activity("2.5", "Actualizar el protocolo", "2024-02-01", "2024-05-31"),
      try activity("2.6", "Responder consultas", nil, nil),
    ]
    return Outline(
      axes: [
        try axis("I)", "Capacitación y difusión", training),
        try axis("II)", "Denuncias y consultas", complaints),
      ], priorities: [], rows: Rows(indicators: [], activities: []))
  }

  private static func axis(_ key: String, _ title: String, _ rows: [Activity]) throws -> Axis {
    let written = try words(key)
    return Axis(
      heading: Heading(key: Key(written), title: try words(title)), priorities: [],
      rows: Rows(indicators: [], activities: rows), notes: Notes())
  }

  private static func march(_ evidencePath: String) throws -> ProgressReport {
    let reason = try words("Contiene datos personales.")
    let page = try #require(Link("https://www.example.org/boletin.html"))
    return ProgressReport(
      cutoff: try day("2024-03-31"), period: .quarter(1, year: 2024),
      approval: ReportApproval(
        by: try words("Comité de Ética"), session: try words("Segunda sesión ordinaria"),
        date: try located("2024-04-12")),
      source: try words("Oficio CE/12/2024"), summary: try prose("Arrancó el **programa**."),
      activities: [
        try said(
          "1-1",
          try work(
            "Se impartió el curso a 38 personas.\n\n- presencial\n- en línea",
            began: "2024-02-05", finished: "2024-03-20",
            evidence: [
              file("lista-curso.pdf", path: evidencePath),
              Evidence(
                .link(page, digest: nil), kind: try words("publicación"),
                date: try located("2024-03-21"), description: try words("Nota del curso"),
                location: place),
            ])),
        try said("1-4", try work(share: "40")),
        try said("2-4", try work(declared: try declared(.cancelled, "Ya había traducción."))),
        try said(
          "2-1",
          try work(
            "Se recibieron 3 denuncias.",
            evidence: [
              Evidence(
                .withheld(reason: reason, digest: try words(digest("b").hexadecimal)),
                kind: try words("expediente"), date: nil, description: nil, location: place)
            ])),
      ], location: place)
  }

  private static func june() throws -> ProgressReport {
    ProgressReport(
      cutoff: try day("2024-06-30"), period: .quarter(2, year: 2024),
      activities: [
        try said("1-2", try work(finished: "2024-04-05", evidence: [file("carteles.pdf")])),
        try said(
          "1-3", try work(),
          steps: [
            try work(finished: "2024-04-20", evidence: [file("cuestionario.pdf")]),
            try work("Se abrió la encuesta.", share: "20"),
          ]),
        try said("1-4", try work(share: "35")),
      ],
      corrections: [
        Correction(
          report: try located("2024-03-31"), subject: .activity(try slug("1-4")),
          replacement: .share(try share("30")), datum: try words("porcentaje"),
          was: try words("40"), shouldBe: try words("30"),
          reason: try words("Se contó dos veces una sesión."), location: place)
      ], location: place)
  }

  private static func september() throws -> ProgressReport {
    ProgressReport(
      cutoff: try day("2024-09-30"), period: .quarter(3, year: 2024),
      activities: [
        try said("1-4", try work(share: "45")),
        try said("1-5", try work("Se publicó en abril.", finished: "2024-04-30")),
        try said("2-3", try work(declared: try declared(.notApplicable, "No hay oficinas."))),
        try said(
          "2-5",
          try work(
            declared: try declared(
              .fulfilled, "El oficio se perdió.", by: "Presidencia del Comité", on: "2024-10-02"))
        ),
      ], location: place)
  }
}
