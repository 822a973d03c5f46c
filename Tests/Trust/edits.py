"""After any edits, a build on what earlier builds left gives the same bytes as a build from nothing.

    edits.py PROGRAM CONTENT [--seed 1] [--edits 40] [--copies 2] [--ways in-place,publish]

An edit changes, removes or doubles a line or a word of any text, removes or copies a programme or an
institution, or damages a file of the site. Edits that make the content invalid are taken back.
"""
import argparse
import re
import shutil
from pathlib import Path

from trust import Program, differences, main, must, numbers, tree, work_folder

WORDS = ["faro", "Zacatecas", "2024", "acción", "1.1.9", "ética «nueva»", "ñandú & <b>", "15 %"]
TEXTS = {".md", ".yaml"}


class Trial:
    def __init__(self, options, work, way):
        self.program, self.random = Program(options.program), numbers(options.seed)
        self.content, self.site, self.fresh = (work / f"{way}-{name}" for name in
                                               ("contenido", "sitio", "de-nuevo"))
        self.output = "--publish" if way == "publish" else "--output"
        self.edit_count = options.edits
        self.done = {}
        shutil.copytree(options.content, self.content)
        institutions = sorted((self.content / "instituciones").iterdir())
        for institution in institutions:
            for number in range(options.copies):
                shutil.copytree(institution, institution.with_name(f"{institution.name}-{number}"))

    def build(self):
        return self.program.run("build", "--content", self.content, self.output, self.site,
                                "--fecha", "2024-12-31")

    def texts(self):
        return sorted(path for path in self.content.rglob("*") if path.suffix in TEXTS)

    def folders(self, depth):
        pattern = "/".join(["*"] * depth)
        return sorted(path for path in (self.content / "instituciones").glob(pattern)
                      if path.is_dir() and (depth == 1 or (path / "programa.md").exists()))

    def edit(self):
        """Makes an edit; gives its name and what takes it back."""
        kind = self.random.choice(["word"] * 8 + ["line", "line", "double", "programme", "copy", "copy",
                                                  "institution", "damage", "damage"])
        if kind in ("word", "line", "double"):
            return kind, self.edit_text(kind)
        if kind == "damage":
            return kind, self.damage()
        folder = self.random.choice(self.folders(2 if kind == "programme" else 1))
        if kind == "copy":
            new = folder.with_name(f"{self.random.choice('am')}{self.random.randrange(10 ** 6)}")
            shutil.copytree(folder, new)
            return kind, lambda: shutil.rmtree(new)
        aside = self.content.with_name(f"aparte-{self.random.randrange(10 ** 9)}")
        shutil.move(folder, aside)
        return kind, lambda: shutil.move(aside, folder)

    def edit_text(self, kind):
        path = self.random.choice(self.texts())
        before = path.read_text()
        lines = before.splitlines(keepends=True)
        number = self.random.randrange(len(lines))
        if kind == "line":
            del lines[number]
        elif kind == "double":
            lines.insert(number, lines[number])
        else:
            words = list(re.finditer(r"[\w%]+", lines[number]))
            if words:
                word = self.random.choice(words)
                lines[number] = (lines[number][:word.start()] + self.random.choice(WORDS)
                                 + lines[number][word.end():])
        path.write_text("".join(lines))
        return lambda: path.write_text(before)

    def damage(self):
        path = self.site / self.random.choice(sorted(tree(self.site)))
        if path.name == "manifiesto.json" or path.is_symlink():
            return lambda: None
        before = path.read_bytes()
        if self.random.random() < .5:
            path.unlink()
            return lambda: None
        path.write_bytes(b"otra cosa")
        return lambda: path.write_bytes(before)

    def run(self):
        status, said = self.build()
        must(status == 0, f"the content is not valid: {said}")
        for number in range(self.edit_count):
            edits = [self.edit() for _ in range(self.random.choice([1, 1, 1, 3]))]
            status, said = self.build()
            if status == 1:
                for _, undo in reversed(edits):
                    undo()
                status, said = self.build()
            else:
                for kind, _ in edits:
                    self.done[kind] = self.done.get(kind, 0) + 1
            names = " and ".join(kind for kind, _ in edits)
            must(status == 0, f"edit {number}, {names}: a build ended with {status}: {said}")
            shutil.rmtree(self.fresh, ignore_errors=True)
            self.program.must_build(self.content, self.fresh, "--desde-cero")
            found, expected = tree(self.site), tree(self.fresh)
            must(found == expected, f"edit {number}, {names}: {differences(found, expected)}")
        counts = ", ".join(f"{count} {kind}" for kind, count in sorted(self.done.items()))
        print(f"edits ({self.output}): the same as from nothing after {counts}")


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("content", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edits", type=int, default=40)
    parser.add_argument("--copies", type=int, default=2)
    parser.add_argument("--ways", default="in-place,publish")
    options = parser.parse_args()
    for way in options.ways.split(","):
        with work_folder() as work:
            Trial(options, work, way).run()


main(run)
