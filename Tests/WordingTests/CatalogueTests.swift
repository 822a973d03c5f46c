import Testing
import Wording

struct CatalogueTests {
  private let source = """
    # Comentario = no es un texto

    saludo = Hola, {nombre}
      con.espacios   =   dos palabras  \u{20}
    igual = a = b
    vacio =
    #apagado = x
    sin signo de igual
    = sin clave
    """

  @Test func `a line is a key, an equals sign and a text`() {
    let catalogue = Catalogue(language: "es", parsing: source)
    #expect(catalogue["saludo"] == "Hola, {nombre}")
    #expect(catalogue["con.espacios"] == "dos palabras")
    #expect(catalogue["igual"] == "a = b")
    #expect(catalogue["vacio"] == "")
  }

  @Test func `comments and lines without a key are left out`() {
    let catalogue = Catalogue(language: "es", parsing: source)
    #expect(catalogue.keys == ["con.espacios", "igual", "saludo", "vacio"])
  }

  @Test func `the last text of a key counts`() {
    #expect(Catalogue(language: "es", parsing: "a = 1\na = 2")["a"] == "2")
  }

  @Test func `keys that a language lacks come from the other`() {
    let spanish = Catalogue(language: "es", parsing: "a = uno\nb = dos")
    let english = Catalogue(language: "en", parsing: "a = one", fallback: spanish)
    #expect(english.language == "en")
    #expect(english["a"] == "one")
    #expect(english["b"] == "dos")
    #expect(english.keys == ["a", "b"])
  }

  @Test func `values go into their places`() {
    let catalogue = Catalogue(language: "es", parsing: "a = {x} y {y}; {x}")
    #expect(catalogue.text("a", ["x": "1", "y": "2"]) == "1 y 2; 1")
    #expect(catalogue.text("a", ["x": "1"]) == "1 y {y}; 1")
    #expect(catalogue.text("a") == "{x} y {y}; {x}")
  }

  @Test func `a value is not searched for places`() {
    let catalogue = Catalogue(language: "es", parsing: "a = «{x}» {y}")
    #expect(catalogue.text("a", ["x": "{y}", "y": "2"]) == "«{y}» 2")
  }

  @Test(arguments: ["a = uno\r\n# nota\r\nb = dos\r\n", "\u{FEFF}a = uno\nb = dos"])
  func `a file of Windows has the same texts`(source: String) {
    let catalogue = Catalogue(language: "es", parsing: source)
    #expect(catalogue.keys == ["a", "b"])
    #expect(catalogue["a"] == "uno")
    #expect(catalogue["b"] == "dos")
  }

  @Test func `a key without a text shows itself`() {
    #expect(Catalogue(language: "es", parsing: "").text("falta.esta", ["a": "b"]) == "falta.esta")
  }
}
