import Foundation
import FoundationXML

/// An element as Foundation's parser reads it.
struct ReadElement {
  let name: String
  let attributes: [String: String]
  var text = ""
}

/// All elements of an XML text, each after its parent; nil when it is no XML.
func elements(of xml: [UInt8]) -> [ReadElement]? {
  let reader = ElementReader()
  let parser = XMLParser(data: Data(xml))
  parser.delegate = reader
  return parser.parse() ? reader.elements : nil
}

private final class ElementReader: NSObject, XMLParserDelegate {
  var elements: [ReadElement] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(ReadElement(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if let last = open.last { elements[last].text += characters }
  }
}
