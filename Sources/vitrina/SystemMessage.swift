import Glibc
import Wording

/// What an error of the system means, in the words of `catalogue`.
func systemMessage(_ code: Int32, in catalogue: Catalogue) -> String {
  catalogue.text("sistema.\(knownErrors[code] ?? "otro")", ["numero": "\(code)"])
}

/// Those that files, folders and streams may give.
private let knownErrors: [Int32: String] = [
  EACCES: "sin-permiso", EPERM: "sin-permiso", ENOSPC: "sin-espacio", EDQUOT: "sin-espacio",
  EROFS: "solo-lectura", ENOENT: "no-existe", ENOTDIR: "no-es-carpeta", EISDIR: "es-carpeta",
  ENXIO: "no-es-archivo", ENODEV: "no-es-archivo",
  ENAMETOOLONG: "nombre-largo", ELOOP: "enlace", EIO: "disco", EMFILE: "muchos-abiertos",
  ENFILE: "muchos-abiertos-en-todo", EBUSY: "ocupado", ETXTBSY: "ocupado", EXDEV: "otro-disco",
  EFBIG: "muy-grande", EOVERFLOW: "muy-grande", ESTALE: "cambio", EINTR: "interrumpido",
  ENOMEM: "sin-memoria", EEXIST: "ya-existe", ENOTEMPTY: "no-esta-vacia",
  EINVAL: "no-se-admite", EOPNOTSUPP: "no-se-admite", ENOSYS: "no-se-admite",
  EILSEQ: "nombre-no-se-admite", EPIPE: "nadie-lee", EAGAIN: "ocupado", ENOLCK: "sin-candado",
  EMLINK: "muchos-enlaces", ETIMEDOUT: "red", EHOSTDOWN: "red", EHOSTUNREACH: "red",
  ENETDOWN: "red", ENETUNREACH: "red", ENOTCONN: "red", ECONNRESET: "red", EREMOTEIO: "disco",
  ENOMEDIUM: "disco", EUCLEAN: "disco", EBADMSG: "disco",
]
