import Glibc

/// Files by the bytes of their names, which need not be UTF-8.
enum PlainFile {
  /// nil when it cannot be read.
  static func bytes(at path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          isWhole = false
          return
        }
        count += got
      }
    }
    return isWhole ? bytes : nil
  }

  /// Makes a file, or a link that leads to `bytes`, where there is nothing yet, and the folders above it;
  /// `folders` are those below `root` that are known to be there.
  ///
  /// - Returns: whether it could be done.
  static func put(
    _ bytes: ArraySlice<UInt8>, at root: [UInt8], _ path: ArraySlice<UInt8>, isLink: Bool,
    making folders: inout Set<[UInt8]>
  ) -> Bool {
    let slash = UInt8(ascii: "/")
    for index in path.indices where path[index] == slash {
      guard folders.insert(Array(path[..<index])).inserted else { continue }
      let folder = name(root + [slash] + path[..<index])
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return false }
    }
    let full = name(root + [slash] + path)
    if isLink { return symlink(name(Array(bytes)), full) == 0 }
    let descriptor = open(full, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(descriptor) == 0 && rest.isEmpty
  }

  private static func name(_ bytes: [UInt8]) -> [CChar] {
    bytes.map { CChar(bitPattern: $0) } + [0]
  }
}
