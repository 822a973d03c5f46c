import Checksums

func digest(_ text: String) -> Digest { SHA256.digest(of: Array(text.utf8)) }
