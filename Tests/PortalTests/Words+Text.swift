import Foundation

extension String {
  /// What a reader sees of a page: its text without markup, entities as characters.
  var visibleText: String {
    let body = range(of: "<body").map { self[$0.lowerBound...] } ?? self[...]
    var text = ""
    var isInTag = false
    for character in body {
      if character == "<" {
        isInTag = true
        text += " "
      } else if character == ">", isInTag {
        isInTag = false
      } else if !isInTag {
        text.append(character)
      }
    }
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: entity, with: character)
    }
    return text
  }

  /// Letters and digits, in lower case, parted by single blanks, with a blank at both ends.
  var words: String {
    " " + lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}
