import Programmes

extension NewContentOptions {
  /// What follows `command`, one of those that make a file of content.
  init(_ command: Command, reading list: inout OptionList) throws(UsageError) {
    var name: String?
    var day: CalendarDate?
    var predecessor: String?
    var content = "Content"
    while let argument = list.next() {
      switch argument {
      case "--content": content = try list.value()
      case "--fecha" where command == .newMeeting:
        day = try list.value(.date, CalendarDate.init(iso:))
      case "--desde" where command == .newProgramme: predecessor = try list.value()
      case _ where argument.hasPrefix("-") || name != nil: throw .unknownOption(argument)
      default: name = list.whole
      }
    }
    guard let kind = try Kind(command, name, day, after: predecessor) else {
      throw .missingArgument(command)
    }
    self.init(kind: kind, content: content)
  }
}

extension NewContentOptions.Kind {
  /// nil without the name that it needs.
  fileprivate init?(
    _ command: Command, _ name: String?, _ day: CalendarDate?, after predecessor: String?
  ) throws(UsageError) {
    switch (command, name) {
    case (.newPortal, nil): self = .portal
    case (.newGuide, nil): self = .guide
    case (.newPortal, let name?), (.newGuide, let name?): throw .unknownOption(name)
    case (.newInstitution, let name?): self = .institution(name)
    case (.newMeeting, let name?): self = .meeting(institution: name, day)
    case (.newProgramme, let name?):
      let parts = name.split(separator: "/").map(String.init)
      guard parts.count == 2 else { return nil }
      self = .programme(institution: parts[0], name: parts[1], from: predecessor)
    default: return nil
    }
  }
}
