import Glibc
import Wording

/// What an error of the system means, in the words of `catalogue`; in the system's own where it has none.
func systemMessage(_ code: Int32, in catalogue: Catalogue) -> String {
  guard let word = commonErrors[code] else { return String(cString: strerror(code)) }
  return catalogue.text("sistema.\(word)")
}

/// Those that an editor or a publisher may meet and mend.
private let commonErrors: [Int32: String] = [
  EACCES: "sin-permiso", EPERM: "sin-permiso", ENOSPC: "sin-espacio", EDQUOT: "sin-espacio",
  EROFS: "solo-lectura", ENOENT: "no-existe", ENOTDIR: "no-es-carpeta", EISDIR: "es-carpeta",
  ENXIO: "no-es-archivo",
  ENAMETOOLONG: "nombre-largo", ELOOP: "enlace", EIO: "disco", EMFILE: "muchos-abiertos",
  ENFILE: "muchos-abiertos", EBUSY: "ocupado", EXDEV: "otro-disco", EFBIG: "muy-grande",
  ESTALE: "cambio",
]
