import Diagnostics
import Programmes

extension Rule {
  static let nameInComplaint = Rule("nombre-en-denuncia", .warning)
}

extension ReviewRule {
  /// The name of a person in a text about complaints or harassment. People whom the documents name
  /// in their office (responsible for an activity, members, attendees, signatories) are public; the
  /// message gives only initials.
  static let namesInComplaints: ReviewRule = ReviewRule(.nameInComplaint) { subject in
    let documents = subject.published
    let officials = Set(
      documents.flatMap(\.people).flatMap(\.parts).map { Set($0.text.words.map(\.folded)) })
    let texts = documents.flatMap { $0.texts + $0.transcription }
    return texts.filter { !$0.role.isOfOfficials && $0.text.text[...].isOfComplaints }.flatMap {
      text in
      let names = text.passages.filter(\.isOfComplaints).flatMap(PersonName.all).filter { name in
        !officials.contains { $0.isSuperset(of: name.words.map(\.folded)) }
      }
      return text.report(
        .nameInComplaint,
        names.map { Finding(words: $0.written, values: ["iniciales": .text($0.initials)]) })
    }
  }
}

extension WrittenText {
  /// What is judged as one: the paragraphs of prose, any other text as a whole.
  fileprivate var passages: [Substring] {
    guard role == .prose else { return [text.text[...]] }
    var passages: [Substring] = []
    var start = text.text.startIndex
    let lines = text.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines where line.allSatisfy(\.isBlank) {
      passages.append(text.text[start..<line.startIndex])
      start = line.endIndex
    }
    return passages + [text.text[start...]]
  }
}

extension Substring {
  fileprivate var isOfComplaints: Bool {
    withOctets(stems.stand)
  }
}

/// Of «denuncia», «denunciante», «víctima», «hostigamiento»… Of «víctima» the accent is left out with all
/// before it.
private let stems = Stems(["denunci", "ctima", "acoso", "acosad", "hostiga", "quejos", "agraviad"])

extension WrittenText.Role {
  /// Where people are named in their office.
  fileprivate var isOfOfficials: Bool {
    switch self {
    case .responsible, .attendee, .signatory, .member, .columnName: true
    default: false
    }
  }
}
