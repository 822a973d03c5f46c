import Diagnostics
import Programmes

extension Rule {
  static let danglingNoteMark = Rule("llamada-sin-nota", .warning)
}

extension ReviewRule {
  /// A mark that calls for a note which the document does not have: «…Corrupción.*»
  /// (API Coatzacoalcos 2020, 2.1.6).
  static let danglingNoteMark: ReviewRule = ReviewRule(.danglingNoteMark) { subject in
    subject.documents.flatMap { document in
      let calls = document.texts.compactMap { text in
        text.role.mayCall ? NoteMark.call(endingIn: text.text.text).map { (text, $0) } : nil
      }
      let notes = calls.isEmpty ? [] : Set(document.texts.flatMap(\.noteMarks))
      return calls.compactMap { text, call -> Diagnostic? in
        if notes.contains(call.mark) { return nil }
        return Diagnostic(.danglingNoteMark, at: text.text, ["palabra": "\(call.written)"])
      }
    }
  }
}

extension WrittenText {
  /// The marks of the notes that it gives. A number opens a note only where notes are expected.
  fileprivate var noteMarks: [NoteMark] {
    switch role {
    case .note, .reviewNote, .observation:
      return [NoteMark.opening(text.text[...])].compactMap { $0 }
    case .prose:
      // «* así» is an item of a list; an asterisk that is meant is written «\*».
      return text.text.split(separator: "\n").filter { !$0.hasPrefix("* ") }
        .compactMap(NoteMark.opening)
    default:
      guard case .sign(let sign, let count) = NoteMark.opening(text.text[...]) else { return [] }
      return [.sign(sign, count: count)]
    }
  }
}

extension WrittenText.Role {
  /// An asterisk multiplies in a formula, and in prose it is Markdown.
  fileprivate var mayCall: Bool { self != .formula && self != .prose }
}
