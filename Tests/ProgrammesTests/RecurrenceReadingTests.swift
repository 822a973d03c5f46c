import Programmes
import Testing

struct RecurrenceReadingTests {
  @Test(arguments: [
    (
      "Validar el directorio en la segunda quincena de los meses de febrero, junio y octubre de 2020.",
      "segunda quincena de febrero, junio y octubre",
      "la segunda quincena de los meses de febrero, junio y octubre"
    ),
    (
      "Enviar Mensaje por el Día de la Integridad los nueve de cada mes", "día 9 de cada mes",
      "los nueve de cada mes"
    ),
    (
      "envíe Tarjeta conmemorativa los días 9 de cada mes, en total 12 tarjetas.",
      "día 9 de cada mes", "los días 9 de cada mes"
    ),
    (
      "El Comité celebrará cuatro sesiones ordinarias por año, conforme a lo aprobado",
      "4 veces por año", "cuatro sesiones ordinarias por año"
    ),
    (
      "celebre cuatro sesiones ordinarias de acuerdo al calendario", "4 veces",
      "cuatro sesiones ordinarias"
    ),
    ("celebrar 4 sesiones ordinarias anuales", "4 veces por año", "4 sesiones ordinarias anuales"),
    (
      "Informar trimestralmente, dentro de los diez días hábiles posteriores a la conclusión de cada"
        + " trimestre del año, el avance", "cada trimestre", "trimestralmente"
    ),
    (
      "se presenten 4 informes trimestrales con el avance", "cada trimestre",
      "informes trimestrales"
    ),
    ("efectuar la entrega al CRIT Hermosillo una vez al año.", "cada año", "una vez al año"),
    ("al menos una vez al trimestre", "cada trimestre", "una vez al trimestre"),
    ("Trimestral.", "cada trimestre", "Trimestral"), ("Anual", "cada año", "Anual"),
    ("la tarjeta del día de la integridad mensualmente.", "cada mes", "mensualmente"),
    (
      "Se revisará el último viernes de cada mes.", "último viernes de cada mes",
      "el último viernes de cada mes"
    ),
    ("se reúne todos los lunes", "lunes de cada semana", "todos los lunes"),
    ("Cada dos meses se revisa", "cada bimestre", "Cada dos meses"),
    ("de manera semestral", "cada semestre", "manera semestral"),
    (
      "los días 1 y 15 de febrero y junio", "días 1 y 15 de febrero y junio",
      "los días 1 y 15 de febrero y junio"
    ),
  ])
  func `words of documents propose a rule`(text: String, rule: String, words: String) throws {
    let reading = try #require(RecurrenceReading(text))
    #expect(reading.rule.description == rule)
    let scalars = Array(text.unicodeScalars)[reading.place]
    #expect(String(String.UnicodeScalarView(scalars)) == words)
  }

  @Test(arguments: [
    "", "Cuando corresponda", "según disponibilidad del curso", "noviembre 2019", "02/03/2020",
    "Programa Anual de Trabajo", "Informe Anual de Actividades", "en el mes de enero",
    // A part of a period, not the period.
    "durante el primer trimestre de cada año", "primer día hábil de cada mes",
    "dentro de los primeros cinco días de cada mes", "en 3 de cada 4 meses",
    "la conclusión de cada trimestre",
    // A limit, not a rule.
    "no más de una vez al año", "hasta dos veces por semestre", "como máximo una vez al mes",
    // Narrower than the rule that begins there.
    "todos los lunes de enero", "cada mes de enero", "todos los viernes del mes de marzo",
    // Only the first half of what is said.
    "segunda quincena de febrero y primera de junio", "cada lunes o martes",
    "los días 9 de cada mes y 15 de junio",
    "cada mes o cada bimestre",
    "mensual o trimestralmente", "trimestralmente y semestralmente",
    "informes trimestrales y reportes mensuales",
    // A date.
    "el 5 de febrero", "los días 15 y 30 de junio", "una vez", "cuatro sesiones",
    "artículo 9 de cada mes", "artículo 9 de febrero y junio",
  ])
  func `in doubt nothing is proposed`(text: String) {
    #expect(RecurrenceReading(text)?.rule.description == nil)
  }

  @Test(
    arguments: Recurrence.examples.dropLast(2).filter { example in
      !["4 veces", "febrero", "primer y"].contains(where: example.hasPrefix)
    }
  )
  func `a rule of content files is understood in a sentence too`(text: String) throws {
    let reading = RecurrenceReading("El comité lo hará el \(text), en su sede.")
    #expect(reading?.rule == (try Recurrence(reading: text)))
  }
}
