import Glibc

extension [FileName] {
  /// The names of all that stands in the open folder `descriptor`, in the order of their octets; nil and
  /// `errno` when they can't be read to the last one.
  public init?(in descriptor: Int32) {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return nil }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      errno = code
      return nil
    }
    self = []
    // The end of the folder and an error are told apart by `errno` alone.
    errno = 0
    while let name = Self.next(in: stream) {
      if name != Self.folderItself, name != Self.folderAbove { append(name) }
      errno = 0
    }
    let code = errno
    closedir(stream)
    errno = code
    if code != 0 { return nil }
    sort()
  }

  private static let folderItself = FileName(".")
  private static let folderAbove = FileName("..")

  private static func next(in stream: OpaquePointer) -> FileName? {
    guard let entry = readdir(stream), let offset = MemoryLayout<dirent>.offset(of: \.d_name) else {
      return nil
    }
    // The system's record ends where the name does, before the end of the type.
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return FileName(copying: start, count: strlen(start))
  }
}
