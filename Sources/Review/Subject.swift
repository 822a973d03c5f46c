import Programmes

/// What a rule looks at.
struct Subject: Sendable {
  let institution: Institution
  /// Acronyms that the glossary explains, as it writes them.
  let explained: Set<String>
}
