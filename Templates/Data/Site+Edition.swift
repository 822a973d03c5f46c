public import OpenData
import Programmes

extension Site {
  /// What is said of all data of the site, in the words of its pages.
  public var edition: Edition {
    Edition(
      title: settings.title.text,
      description: settings.description?.text ?? words[.openDataDescription],
      contact: settings.contact.email, language: words.language, cutoff: cutoff,
      licence: settings.licence,
      baseURL: settings.baseURL, generator: words(.generator, ["version": version]),
      trafficLight: settings.thresholds.trafficLight, sentences: sentences)
  }

  private var sentences: Sentences {
    Sentences(
      activity: { [words] in JudgementSentence($0, words: words).text },
      judgement: { [words] in JudgementSentence($0, words: words).text },
      reading: { [words] in ReadingSentence.text(of: $0, $1, .whole, words) },
      target: { [words] in TargetView(target: $0, words: words).measured },
      period: { [words] in words.name(of: $0) },
      agreement: { [words, cutoff] in
        AgreementSentence($0, at: cutoff, words: words).text
      })
  }
}
