import Diagnostics
import Testing
import YAML

/// Quotes and brackets that are not closed, closed too early, or hold what they can't.
struct QuoteTests {
  @Test(arguments: [
    ErrorCase("double, to the end of the file", "a: 1\nb: \"uno\nc: 2\n", "2:4", .unclosedQuote),
    ErrorCase("single, to the end of the file", "a: 'uno\nb: 2\n", "1:4", .unclosedQuote),
    ErrorCase("nothing but the quote", "a: '", "1:4", .unclosedQuote),
    ErrorCase(
      "double, to the next opening quote", "a: \"uno\nb: 2\nc: \"tres\"\nd: 4\n", "1:4",
      .unclosedQuote),
    ErrorCase(
      "single, to the next apostrophe", "a: 'uno\nb: d'Anza\nc: 1\n", "1:4", .unclosedQuote),
    ErrorCase("in a list", "- \"uno\n- \"dos\"\n- tres\n", "1:3", .unclosedQuote),
    ErrorCase("in an item", "l:\n  - a: \"uno\n    b: \"dos\"\n", "2:8", .unclosedQuote),
    ErrorCase("before a backslash", "a: \"uno\nb: C:\\datos\n", "1:4", .unclosedQuote),
    ErrorCase("after closed quotes", "a: \"uno\" \"dos\nb: 2\n", "1:10", .unclosedQuote),
    ErrorCase("a bracket", "a: [1, 2\nb: 3\n", "1:4", .unclosedBracket),
    ErrorCase("a bracket of text", "a: [ver anexo\nb: 3\n", "1:4", .unclosedBracket),
    ErrorCase("a bracket at the end", "a: [1, 2", "1:4", .unclosedBracket),
    ErrorCase("a bracket alone", "a: 1\nb: [\n", "2:4", .unclosedBracket),
    ErrorCase("a bracket after a comma", "a: [[1],\n", "1:4", .unclosedBracket),
    ErrorCase("a brace", "a: {x: 1\nb: 3\n", "1:4", .unclosedBracket),
    ErrorCase("a brace after a colon", "a: {x:\n", "1:4", .unclosedBracket),
    ErrorCase("a list of several lines", "a: [\n  1,\n  2\nb: 3\n", "1:4", .unclosedBracket),
  ])
  func `what is not closed is reported where it opens`(example: ErrorCase) {
    example.check()
  }

  @Test(arguments: [
    ErrorCase(
      "an apostrophe inside single quotes", "a: 'l'any'", "1:7", .textAfterQuote,
      correction: "a: \"l'any\""),
    ErrorCase(
      "a title in quotes and more", "a: \"Nueva Ética\" en el plan", "1:18", .textAfterQuote,
      correction: "a: '\"Nueva Ética\" en el plan'"),
    ErrorCase(
      "two texts in single quotes", "a: 'uno' y 'dos'", "1:10", .textAfterQuote,
      correction: "a: \"'uno' y 'dos'\""),
    ErrorCase(
      "quotes and a colon", "a: \"b\": 1", "1:7", .textAfterQuote, correction: "a: '\"b\": 1'"),
    ErrorCase("a key in quotes and more", "b: 1\n\"a\" b: 1\n", "2:5", .textAfterQuote),
    ErrorCase("quotes of two lines", "a: \"b\n  c\" d\ne: 1\n", "2:6", .textAfterQuote),
    ErrorCase(
      "an item in quotes and more", "- \"uno\" dos", "1:9", .textAfterQuote,
      correction: "- '\"uno\" dos'"),
    ErrorCase(
      "a note in brackets", "a: [ver anexo] el texto", "1:16", .textAfterBracket,
      correction: "a: \"[ver anexo] el texto\""),
    ErrorCase(
      "a note in braces", "a: {ver anexo} el texto", "1:16", .textAfterBracket,
      correction: "a: \"{ver anexo} el texto\""),
    ErrorCase(
      "a bracket too many", "a: [x, y]]", "1:10", .textAfterBracket, correction: "a: \"[x, y]]\""),
  ])
  func `what follows quotes or brackets is text too`(example: ErrorCase) {
    example.check()
  }

  @Test(arguments: [
    ErrorCase(
      "a path", "a: \"C:\\datos\"", "1:7", .backslash, correction: "a: 'C:\\datos'"),
    ErrorCase(
      "a path after one that YAML knows", "a: \"C:\\nuevo\\datos\"", "1:13", .backslash,
      correction: "a: 'C:\\nuevo\\datos'"),
    ErrorCase("an apostrophe too", "a: \"d'\\q\"", "1:7", .backslash, correction: "a: 'd''\\q'"),
    ErrorCase(
      "hexadecimal digits that are none", "a: \"x \\xZZ\"", "1:7", .backslash,
      correction: "a: 'x \\xZZ'"),
    ErrorCase("quotes written with a backslash", "a: \"\\\"uno\\\" \\q\"", "1:13", .backslash),
    ErrorCase("on the second line", "a: \"uno\n  \\q\"", "2:3", .backslash),
  ])
  func `a backslash in double quotes is pointed to`(example: ErrorCase) {
    example.check()
  }
}
