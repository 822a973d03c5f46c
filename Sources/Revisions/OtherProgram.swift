import Glibc

/// A program of the system that is run to its end, silently.
struct OtherProgram {
  let name: String
  /// Variables of its environment besides those of this program.
  var settings: [String: String] = [:]
  /// Those of this program that it is not given.
  var withheld: Set<String> = []
}

extension OtherProgram {
  /// The status that it ended with; nil when it is not installed or could not be started. It is given the file
  /// `input`, and what it says goes to the file `output`.
  func run(
    _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_RDWR, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let words = Self.words([name] + arguments)
    let environment = Self.words(environment)
    defer { for word in words + environment { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, name, &actions, nil, words, environment) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    // The status of a program that a signal ended is no status.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }

  /// The first of two variables with one name is the one that counts.
  private var environment: [String] {
    var all = settings.map { "\($0.key)=\($0.value)" }
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      let name = text.prefix { $0 != "=" }
      if !withheld.contains(String(name)) { all.append(text) }
      next += 1
    }
    return all
  }

  private static func words(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
}
