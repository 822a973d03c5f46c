import Testing

@testable import ContentLoading

struct PeopleInTextTests {
  @Test(arguments: [
    ("María Pérez, Juan Gómez y Ana Ruiz", ["María Pérez", "Juan Gómez", "Ana Ruiz"]),
    ("Eva Díaz y Luis Mora", ["Eva Díaz", "Luis Mora"]),
    ("Eva Díaz; Luis Mora; Rosa Gil", ["Eva Díaz", "Luis Mora", "Rosa Gil"]),
    (
      "Presidenta, Secretaria Ejecutiva y vocales",
      ["Presidenta", "Secretaria Ejecutiva", "vocales"]
    ),
    ("Lic. Eva Díaz, Vocal, y Luis Mora, Titular", ["Lic. Eva Díaz, Vocal", "Luis Mora, Titular"]),
    ("Pérez López y Díaz Mora", ["Pérez López", "Díaz Mora"]),
    (
      "Concepción Gil, Soledad Paz y Trinidad Ruiz",
      ["Concepción Gil", "Soledad Paz", "Trinidad Ruiz"]
    ),
    (
      "Instituto de Acceso, Comisión de Derechos Humanos y Fiscalía General",
      ["Instituto de Acceso", "Comisión de Derechos Humanos", "Fiscalía General"]
    ),
    ("Eva, Luis, Rosa", ["Eva", "Luis", "Rosa"]),
    ("Presidenta Eva Díaz, Vocal Luis Mora", ["Presidenta Eva Díaz", "Vocal Luis Mora"]),
    ("María Pérez, Juan Gómez", ["María Pérez", "Juan Gómez"]),
    ("Juan Carlos Gómez, Ana Ruiz", ["Juan Carlos Gómez", "Ana Ruiz"]),
    (
      "Pérez López, María Elena y Gómez Ruiz, Juan Carlos",
      ["Pérez López, María Elena", "Gómez Ruiz, Juan Carlos"]
    ),
    ("Pérez, Eva; Gómez, Luis; Ruiz, Ana", ["Pérez, Eva", "Gómez, Luis", "Ruiz, Ana"]),
    (
      "Pérez López, María, Presidenta; Gómez Ruiz, Juan, Vocal",
      ["Pérez López, María, Presidenta", "Gómez Ruiz, Juan, Vocal"]
    ),
    (
      "María Gil, Juan Paz; Ana Ruiz, Luis Mora",
      ["María Gil", "Juan Paz", "Ana Ruiz", "Luis Mora"]
    ),
  ])
  func `several people are told apart, each with a post of its own`(text: String, people: [String])
  {
    #expect(PeopleInText(text)?.people == people)
  }

  @Test(arguments: [
    "", "Eva Díaz", "Eva Díaz, Presidenta", "Eva Díaz, Presidenta del Comité y Titular del OIC",
    "Titular de Quejas, Denuncias y Responsabilidades", "José Ortega y Gasset",
    "Pérez López, María", "Pérez López, María Elena",
    "Pérez López, María Elena, Presidenta", "Martín López, María Elena", "Ramón Díaz, Pedro",
    "Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales",
    "Secretaría de Medio Ambiente, Recursos Naturales y Pesca",
    "María Pérez, Presidenta del Comité y Directora de Administración",
    "Recursos Humanos, Servicios Generales y Asuntos Jurídicos",
    "Eva Díaz, Universidad de Colima",
    "Comité de Ética y de Prevención de Conflictos de Interés", "Recursos Humanos y otras áreas",
    "Dirección de Recursos Humanos y Materiales", ",,, y y",
  ])
  func `one person is one, whatever the post is called`(text: String) {
    #expect(PeopleInText(text) == nil)
  }

  @Test(arguments: [
    ("Eva Díaz, Luis Mora y Rosa Gil", 3), ("Eva Díaz y Luis Mora", nil),
    ("Recursos Humanos y Servicios Generales", nil), ("Presidenta, Secretaria y Vocal", nil),
  ])
  func `an item of a list is rather of one`(text: String, count: Int?) {
    #expect(PeopleInText(item: text)?.people.count == count)
  }
}
