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
    let documents = subject.documents
    let officials = Set(
      documents.flatMap(\.people).flatMap(\.parts).map { Set($0.text.words.map(\.folded)) })
    let texts = documents.flatMap { $0.texts + $0.transcription }
    return texts.filter { !$0.role.isOfOfficials }.flatMap { text in
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
    let (initials, stems) = (initials, stems)
    // Of «víctima» the accent is left out with all before it.
    return withOctets { letters in
      letters.indices.contains { place in
        initials[Int(letters[place])]
          && stems.contains { stem in
            letters[place...].prefix(stem.count).elementsEqual(stem) { $0.inLowerCase == $1 }
          }
      }
    }
  }
}

/// Of «denuncia», «denunciante», «víctima», «hostigamiento»…
private let stems = ["denunci", "ctima", "acoso", "acosad", "hostiga", "quejos", "agraviad"]
  .map { Array($0.utf8) }

/// Whether a stem begins with an octet, in capitals or not.
private let initials: [Bool] = {
  let initials = Set(stems.compactMap(\.first))
  return (0...UInt8.max).map { initials.contains($0.inLowerCase) }
}()

extension UInt8 {
  /// A capital of ASCII in lower case.
  fileprivate var inLowerCase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension WrittenText.Role {
  /// Where people are named in their office.
  fileprivate var isOfOfficials: Bool {
    switch self {
    case .responsible, .attendee, .signatory, .member, .columnName: true
    default: false
    }
  }
}
