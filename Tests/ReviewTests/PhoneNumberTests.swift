import Diagnostics
import Testing

@Suite struct PhoneNumberTests {
  static let rule = "telefono-en-texto"

  @Test(arguments: [
    "Llamar al 55 1234 5678", "Llamar al (55) 1234-5678", "Contacto: 656 123 4567.",
    "Contacto: 656-123-4567", "Contacto: 656.123.4567", "Contacto: 55-12-34-56-78",
    "Contacto: +52 55 1234 5678", "Contacto: +52 (55) 1234 5678", "Contacto: 01 55 1234 5678",
    "Celular 5512345678", "Cel. 044 55 1234 5678", "WhatsApp: 5512345678", "Tel: +525512345678",
    "Contacto: +525512345678", "Contacto: 55 12345678", "Informes al 55 1234 5678 o en el comité",
    "Tel. 5512345678, 5587654321", "Celular: 0445512345678",
  ])
  func `a telephone number`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 1)
  }

  @Test(arguments: [
    "Del 01/02/2031 al 31/12/2031", "Del 2031-02-01 al 2031-12-31", "01-02-2031 31-12-2031",
    "Actividad 1.1.1 y 3. 2. 1.", "Clave 10 2024-2026", "Numeral 12 2020 2024",
    "Monto de $55 1234 5678", "Monto de $1,234,567,890.00", "1 234 567 890 pesos",
    "Oficio 123-456-7890", "Oficio SFP/55-1234-5678/2031", "Expediente 656 123 4567",
    "Permiso núm. 005 1021 características: 114182816", "Folio 5512345678", "Registro 5512345678",
    "Conmutador 55 1234 5678", "Tel. 55 1234 5678 ext. 21", "Teléfono 55 1234 5678, extensión 21",
    "Línea 800 123 4567", "Llame al 800 123 4567", "Al 911", "Artículos 55 1234 5678",
    "Ley publicada el 28/12/2020 y reformada el 13-03-2002", "IBAN 55 1234 5678 9012",
    "CLABE 012180001234567890", "ISBN 978-607-12-3456-7", "5512345678", "Casos: 12 y 34 de 5678",
    "Metas 2024, 2025 y 2026: 100, 100 y 100",
  ])
  func `another number`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `the keys of a contact are for it`() throws {
    let page = """
      ---
      nombre: Ente
      telefono: 55 1234 5678
      domicilio: "Calle 1, tel. 55 1234 5678"
      ---
      Informes en el

      teléfono 55 1234 5678.
      """
    let review = try ReviewedTexts(["institucion.md": page])
    #expect(review.places(of: Self.rule) == ["institucion.md:8:10"])
    #expect(review.values("telefono", of: Self.rule) == ["55 1…"])
  }

  @Test func `the real content has none`() throws {
    #expect(try ReviewedTexts.realPlaces(of: Self.rule, naming: "telefono").isEmpty)
  }
}
