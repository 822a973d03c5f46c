import Diagnostics
import Testing

@Suite struct PersonalMailboxTests {
  static let rule = "correo-personal"

  @Test(arguments: [
    ("Escribir a juan.perez@gmail.com.", "ju…@gmail.com"),
    ("Escribir a <JUAN@Hotmail.com>", "JU…@Hotmail.com"),
    ("Correo: ana_ruiz@yahoo.com.mx; gracias", "an…@yahoo.com.mx"),
    ("Correo ana@prodigy.net.mx", "an…@prodigy.net.mx"),
    ("(ana@outlook.es)", "an…@outlook.es"),
    ("mailto:ana@live.com.mx", "an…@live.com.mx"),
    ("a@icloud.com y b@gmail.com", "a…@icloud.com"),
  ])
  func `a mailbox of one's own`(text: String, shown: String) throws {
    #expect(try ReviewedTexts(activity: text).values("correo", of: Self.rule) == [shown])
  }

  @Test(arguments: [
    "Escribir a comite_etica@inami.gob.mx", "Escribir a etica@ejemplo.example",
    "Escribir a etica@gmail.gob.mx", "Escribir a etica@mail.inami.gob.mx", "@gmail.com",
    "Escribir a etica@outlook.uam.mx", "Abrir una cuenta en gmail.com", "@", "a@", "@@gmail.com@",
    "Seguir a @vitrina en redes",
  ])
  func `another mailbox`(text: String) throws {
    #expect(try ReviewedTexts(activity: text).count(of: Self.rule) == 0)
  }

  @Test func `the real content has none`() throws {
    #expect(try ReviewedTexts.realPlaces(of: Self.rule, naming: "correo").isEmpty)
  }
}
