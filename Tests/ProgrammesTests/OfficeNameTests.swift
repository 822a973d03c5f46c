import Diagnostics
import Programmes
import Testing

/// Which texts are taken for the name of a post or of an area, by which people may be looked for.
struct OfficeNameTests {
  private func person(_ text: String) throws -> Person {
    let words = try #require(Verbatim(text, at: SourceLocation(path: "a.md")))
    return try #require(Person(named: words))
  }

  @Test(arguments: [
    "Presidencia", "PRESIDENCIA", "presidenta", "Secretaría Ejecutiva", "Secretaria Técnica",
    "Vocales", "Enlaces de cada área", "Todas las áreas", "Todos los integrantes del CEPCI",
    "Titular del Órgano Interno de Control", "OIC", "Recursos Humanos", "Participación Ciudadana",
    "Comité en pleno", "Comité de Ética y de Prevención de Conflictos de Interés",
    "Dirección General de Quejas, Denuncias y Responsabilidades", "Propietarios temporales electos",
    "Presidencia y Secretaría Ejecutiva", "Presidenta, Secretaria Ejecutiva y vocales",
    "Instituto de las Mujeres", "Persona Consejera", "La Presidencia", "Vocalía ciudadana",
    "Unidad de Transparencia (OIC)", "Secretaría de Medio Ambiente y Recursos Naturales",
  ])
  func `a post or an area is told by words that are no names`(text: String) throws {
    let person = try person(text)
    #expect(person.role?.text == text)
    #expect(person.name == nil)
  }

  @Test(arguments: [
    "Presidenta Eva Díaz", "Eva Díaz, Presidenta", "Secretaria María", "Titular: Juan Gómez",
    "Presidenta Salud", "Secretaria Trinidad", "Secretaria de la Paz", "Vocal Cruz",
    "Presidenta, Justicia", "Secretaria Ejecutiva Luz Marina", "Enlace Ana", "Cámara", "Banco",
    "Junta", "Cámara Peón", "Persona Uno", "Persona Ejemplo Uno", "Concepción", "Trinidad Ruiz",
    "Jefe Consuelo", "presidenta eva díaz", "DIRECTORA ANA", "Soledad", "Área Campos", "Servicio",
    "Guardafaros de turno", "Dirección de Juan", "Comité Pérez", "Salud", "Justicia", "del OIC Ana",
    "Lic. Presidenta", "Presidenta M. L. G.", "y", "de la", "Secretaría de", "Titular y", "un",
  ])
  func `what may be somebody's name is a name`(text: String) throws {
    let person = try person(text)
    #expect(person.name?.text == text)
    #expect(person.role == nil)
  }
}
