public import Programmes

/// What is said of all data of a portal.
public struct Edition: Sendable {
  /// Of the portal.
  public let title: String
  /// What the portal is, or else what its data are.
  public let description: String
  /// Of who publishes the portal; nil when it does not say.
  public let contact: EmailAddress?
  /// BCP 47 tag of the words in the data: `es-MX`.
  public let language: String
  /// The date at which everything is judged.
  public let cutoff: CalendarDate
  /// nil when nobody has declared one: the data say so.
  public let licence: Licence?
  /// Where the portal will be found; nil when it does not say.
  public let baseURL: PortalAddress?
  /// The program that made them, with its version: `vitrina 1.0.0`.
  public let generator: String
  /// By which results are told apart; nil where the portal sets no bounds.
  public let trafficLight: TrafficLight?
  public let sentences: Sentences

  public init(
    title: String, description: String, contact: EmailAddress?, language: String,
    cutoff: CalendarDate, licence: Licence?, baseURL: PortalAddress?, generator: String,
    trafficLight: TrafficLight? = nil, sentences: Sentences
  ) {
    self.title = title
    self.description = description
    self.contact = contact
    self.language = language
    self.cutoff = cutoff
    self.licence = licence
    self.baseURL = baseURL
    self.generator = generator
    self.trafficLight = trafficLight
    self.sentences = sentences
  }
}

extension Edition {
  /// The same of another day.
  func at(_ cutoff: CalendarDate) -> Edition {
    Edition(
      title: title, description: description, contact: contact, language: language,
      cutoff: cutoff, licence: licence, baseURL: baseURL, generator: generator,
      trafficLight: trafficLight, sentences: sentences)
  }
}

/// The sentences of the pages, so that data and pages say the same in the same words.
public struct Sentences: Sendable {
  /// Why an activity has its status, and what its parts come to.
  public let activity: @Sendable (ActivityProgress) -> String
  /// Why a part of an activity has its status.
  public let judgement: @Sendable (Judgement) -> String
  /// What an indicator comes to and how that stands to its target; nil of what nobody has reported.
  public let reading: @Sendable (IndicatorReading?, Target?) -> String
  /// A target in numbers.
  public let target: @Sendable (Target) -> String?
  /// «primer trimestre de 2024».
  public let period: @Sendable (ReportPeriod) -> String
  /// How an agreement stands.
  public let agreement: @Sendable (TrackedAgreement) -> String

  public init(
    activity: @escaping @Sendable (ActivityProgress) -> String,
    judgement: @escaping @Sendable (Judgement) -> String,
    reading: @escaping @Sendable (IndicatorReading?, Target?) -> String,
    target: @escaping @Sendable (Target) -> String?,
    period: @escaping @Sendable (ReportPeriod) -> String,
    agreement: @escaping @Sendable (TrackedAgreement) -> String
  ) {
    self.activity = activity
    self.judgement = judgement
    self.reading = reading
    self.target = target
    self.period = period
    self.agreement = agreement
  }
}
