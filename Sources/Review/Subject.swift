import Programmes

/// What a rule looks at.
struct Subject: Sendable {
  let institution: Institution
  /// Acronyms that the glossary explains, as it writes them; nil when it is not known.
  let explained: Set<String>?
}
