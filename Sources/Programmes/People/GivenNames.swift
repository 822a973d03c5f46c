/// The given names by which people are told from other things: folded. Most people have another one.
package enum GivenNames {
  package static let common: WordSet = [
    "adrian", "adriana", "alan", "alberto", "alejandra", "alejandro", "alfredo", "alicia", "ana",
    "andrea", "antonio", "araceli", "armando", "arturo", "beatriz", "berenice", "brenda", "carlos",
    "claudia", "cristina", "daniel", "daniela", "diana", "edgar", "eduardo", "elena", "elizabeth",
    "emiliano", "enrique", "erika", "ernesto", "fabiola", "fernanda", "fernando", "francisco",
    "gabriel", "gabriela", "gerardo", "gloria", "guillermo", "gustavo", "hector", "hugo", "irma",
    "isabel", "itzel", "ivan", "javier", "jessica", "jorge", "jose", "juan", "juana", "julieta",
    "karen", "karla", "laura", "leticia", "lorena", "lucia", "luis", "manuel", "margarita",
    "maria", "mariana", "mario", "marta", "martha", "miguel", "monica", "nancy", "natalia",
    "noemi", "norma", "omar", "oscar", "paola", "patricia", "pedro", "rafael", "ramon", "raul",
    "ricardo", "roberto", "rocio", "rodrigo", "rosa", "ruben", "sandra", "sergio", "silvia",
    "sofia", "susana", "teresa", "valeria", "veronica", "victor", "viridiana", "ximena", "yazmin",
    "yolanda",
  ]

  /// Those that places and things have too.
  package static let alsoOfPlaces: WordSet = [
    "alma", "andres", "angelica", "blanca", "cesar", "david", "esperanza", "guadalupe", "ignacio",
    "jesus", "julia", "julio", "lourdes", "martin", "mercedes", "pablo", "rosario", "victoria",
  ]
}
