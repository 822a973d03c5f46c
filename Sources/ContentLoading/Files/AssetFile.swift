import Diagnostics
import Programmes
import YAML

extension Asset {
  /// What lies in `file`, of which no more has been read than content may have; `root` is the content folder.
  init?(name: String, in file: SourceFile, below root: String) {
    self.init(
      name: name, file.isTooLarge ? .file(file.path(below: root)) : .bytes(file.bytes))
  }
}
