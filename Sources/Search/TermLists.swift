/// Terms as they are met.
struct TermLists {
  private var numbers: [String: Int] = [:]
  private var postings: [Postings] = []
  /// The last entry of each.
  private var newest: [UInt32?] = []
  private var terms: [String] = []
  private var stems: [String: Int] = [:]
}

extension TermLists {
  /// Each term of `entry` by the best place that it has there. `number` is greater than those
  /// before.
  mutating func add(_ entry: SearchEntry, _ number: UInt32) {
    note([entry.title], .title, number)
    note(entry.keys, .key, number)
    note(entry.texts + [entry.context], .text, number)
  }

  /// Those that have been noted of the entry already, in a better place, stay as they are.
  private mutating func note(_ texts: [String], _ place: Postings.Place, _ number: UInt32) {
    for text in texts {
      for word in SearchWords(text).words where place == .key || !SearchWords.isIgnored(word) {
        let term = self.number(ofStemOf: word)
        guard newest[term] != number else { continue }
        newest[term] = number
        postings[term].append(number, place)
      }
    }
  }

  private mutating func number(ofStemOf word: String) -> Int {
    if let known = stems[word] { return known }
    // Nobody looks for longer words, and names of files are made of terms.
    let stem = String(SpanishStem(word).text.prefix(60))
    let number = numbers[stem] ?? terms.count
    if number == terms.count {
      numbers[stem] = number
      terms.append(stem)
      postings.append(Postings())
      newest.append(nil)
    }
    stems[word] = number
    return number
  }

  /// In the order of the bytes, which is that of ASCII texts.
  var table: ListTable<String> {
    var table = ListTable<String>(
      listsPerName: Postings.listCount, nameCount: terms.count,
      size: postings.reduce(0) { $0 + $1.size })
    for (term, postings) in zip(terms, postings).sorted(by: { $0.0 < $1.0 }) {
      table.add(postings.lists, of: term)
    }
    return table
  }
}
