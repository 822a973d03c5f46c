"""A content folder in memory: read, changed and written with one text a line, so that a problem that
the loader reports by line is a problem of one text."""
import shutil
from pathlib import Path

import yaml

KINDS = {
    "portal": ["portal.yaml"],
    "glosario": ["glosario.yaml"],
    "indicadores": ["indicadores.yaml"],
    "pagina": ["paginas/*.md"],
    "institucion": ["instituciones/*/institucion.md"],
    "inhabiles": ["instituciones/*/inhabiles.yaml"],
    "sesion": ["instituciones/*/sesiones/*.md"],
    "programa": ["instituciones/*/*/programa.md"],
    "avance": ["instituciones/*/*/avances/*.yaml"],
}
"""Which files a schema describes: by the names of DESIGN, section 2."""


class File:
    """Front matter, and the body below it if the file is of Markdown."""

    def __init__(self, path, kind, text):
        self.path, self.kind, self.body = path, kind, None
        if path.suffix == ".md":
            front, _, self.body = text.removeprefix("---\n").partition("\n---\n")
        else:
            front = text
        self.fields = yaml.load(front, Loader=yaml.BaseLoader) or {}
        self.owners = {}

    @property
    def programme(self):
        """The folder of its programme; that of its institution for what belongs to none."""
        return self.path.parts[:3]

    def written(self):
        """Its text; from then on `owners` has for each line the holder and key that it belongs to, and
        those that these are part of."""
        lines = ["---"] if self.body is not None else []
        self.owners = {}
        self._write(self.fields, 0, lines, [])
        if self.body is not None:
            lines += ["---", self.body]
        return "\n".join(lines) + "\n"

    def _write(self, value, depth, lines, above):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in items:
            start = " " * depth + (f"{key}:" if isinstance(value, dict) else "-")
            chain = [(id(value), key), *above]
            self.owners[len(lines) + 1] = chain
            if isinstance(part, str):
                lines.append(f"{start} {quoted(part)}")
            elif part:
                lines.append(start)
                self._write(part, depth + 2, lines, chain)
            else:
                lines.append(start)


def quoted(text):
    """In double quotes, with an escape for whatever does not show or would end a line. A lone surrogate,
    which no text can hold, is written as the escape that asks for one."""
    def escaped(letter):
        code = ord(letter)
        if letter in '"\\':
            return "\\" + letter
        if letter.isprintable():
            return letter
        return f"\\x{code:02x}" if code < 0x100 else (
            f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
    return '"' + "".join(map(escaped, text)) + '"'


class Folder:
    """Of the files that schemas describe; all others are copied as they are."""

    def __init__(self, root):
        self.root = Path(root)
        self.files = [
            File(path.relative_to(self.root), kind, path.read_text("utf-8"))
            for kind, patterns in KINDS.items() for pattern in patterns
            for path in sorted(self.root.glob(pattern))]

    def write(self, target):
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.root, target)
        for file in self.files:
            (target / file.path).write_text(file.written(), "utf-8", newline="")
