import Glibc
import Testing
import Wording

@testable import vitrina

/// What errors of the system mean.
struct SystemMessageTests {
  @Test(arguments: 1...133)
  func `every error is told in the words of the catalogue`(code: Int) {
    let text = systemMessage(Int32(code), in: .spanish)
    #expect(text != String(cString: strerror(Int32(code))))
    #expect(!text.hasPrefix("sistema."))
    #expect(text.firstMatch(of: /[{}]/) == nil)
  }

  @Test func `what one program may have open is not what the system may`() {
    #expect(systemMessage(EMFILE, in: .spanish).contains("ulimit -n"))
    #expect(systemMessage(ENFILE, in: .spanish).contains("en todo el sistema"))
    #expect(systemMessage(EINTR, in: .spanish) == "se interrumpió")
  }
}
