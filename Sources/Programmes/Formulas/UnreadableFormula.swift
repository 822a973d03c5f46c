/// A text that is no formula, or that could be read in more ways than one.
struct UnreadableFormula: Error {}
