"""Builds one content in every way that must make no difference, and compares byte by byte.

    same_bytes.py PROGRAM CONTENT [--seed 1] [--edits 20]

Time zones, locales, umask, jobs, the order in which a folder gives its entries, another file system, a
fresh folder or one that holds another site, names with blanks and accents.
"""
import argparse
import os
import re
import shutil
import stat
import tempfile
from pathlib import Path

from trust import Contents, Program, differences, main, must, numbers, tree, work_folder

ZONES = ["UTC", "America/Mexico_City", "Pacific/Kiritimati", "Pacific/Pago_Pago"]
LOCALES = ["C", "es_MX.UTF-8", "tr_TR.UTF-8", "ja_JP.SJIS"]
MASKS = [0o022, 0o077, 0o000, 0o777]


def shuffled_copy(source, target, random):
    """A copy whose files were made in another order, among others that are gone again."""
    target.mkdir(parents=True)
    names = [path.name for path in source.iterdir()]
    random.shuffle(names)
    for number, name in enumerate(names):
        (target / f"{number}.pasajero").touch()
        if (source / name).is_dir():
            shuffled_copy(source / name, target / name, random)
        else:
            shutil.copyfile(source / name, target / name)
    for path in target.glob("*.pasajero"):
        path.unlink()


def modes(folder):
    """The permissions of all that stands in it, folders first."""
    paths = list(folder.rglob("*"))
    return [{stat.S_IMODE(path.stat().st_mode) for path in paths if path.is_dir() == kind}
            for kind in (True, False)]


class Trial:
    def __init__(self, options, work):
        self.program, self.work = Program(options.program), work
        self.random, self.edit_count = numbers(options.seed), options.edits
        self.contents = Contents(Path(options.content), work)
        self.program.must_build(self.contents.one, work / "patron")
        self.pattern = tree(work / "patron")
        self.count = 0

    def check(self, words, content, site, *more, **options):
        status, said = self.program.build(content, site, *more, **options)
        must(status == 0, f"{words}: ended with {status}: {said}")
        site = Path(options.get("cwd", "."), site)
        found = tree(site)
        must(found == self.pattern, f"{words}: differs: {differences(found, self.pattern)}")
        must(modes(site) == [{0o755}, {0o644}], f"{words}: permissions {modes(site)}")
        self.program.must_verify(site)
        self.count += 1

    def edited(self, text):
        """With a sentence more, a line less, or another word: what one page shows, or many, or none."""
        lines = text.split("\n")
        kind, at = self.random.randrange(3), self.random.randrange(len(lines))
        if kind == 0:
            return text + "\nUna oración más.\n"
        if kind == 1:
            return "\n".join(lines[:at] + lines[at + 1:])
        words = [word for word in re.findall(r"\w{6,}", text) if not word.isdigit()]
        return text.replace(self.random.choice(words or ["nada"]), "distinto", self.random.choice([1, -1]))

    def edits(self, count):
        """One folder of content edited again and again, each time built over the site before."""
        content, site, fresh = (self.work / name for name in ("editado", "ediciones", "de-nuevo"))
        shutil.copytree(self.contents.one, content)
        texts = sorted(path for path in content.rglob("*") if path.suffix in (".md", ".yaml"))
        self.program.must_build(content, site)
        for _ in range(count):
            paths = self.random.sample(texts, min(self.random.randint(1, 2), len(texts)))
            before = [path.read_text() for path in paths]
            for path, text in zip(paths, before):
                path.write_text(self.edited(text))
            self.check_edit(content, site, fresh, paths)
            for path, text in zip(paths, before):
                path.write_text(text)
            if self.random.randrange(2):
                self.check_edit(content, site, fresh, paths)
        self.program.must_build(content, site)
        must(tree(site) == self.pattern, "edits that were taken back left something")

    def check_edit(self, content, site, fresh, paths):
        """A build over the site before and one from nothing give the same, or refuse for the same reason."""
        earlier = tree(site)
        status, said = self.program.build(content, site)
        shutil.rmtree(fresh, ignore_errors=True)
        other_status, other_said = self.program.build(content, fresh, "--desde-cero")
        names = ", ".join(path.name for path in paths)
        must(status == other_status, f"after an edit of {names}: {said}, from nothing: {other_said}")
        found, expected = tree(site), tree(fresh) if status == 0 else earlier
        must(found == expected, f"after an edit of {names}: {differences(found, expected)}")
        self.count += status == 0

    def run(self):
        one, work = self.contents.one, self.work
        for number, (zone, locale, mask) in enumerate(zip(ZONES, LOCALES, MASKS)):
            shown = {**os.environ, "TZ": zone, "LANG": locale, "LC_ALL": locale}
            self.check(f"TZ={zone} LANG={locale} umask {mask:o}", one, work / f"lugar-{number}",
                       env=shown, umask=mask)
        for jobs in (1, 2, 7):
            self.check(f"--jobs {jobs}", one, work / f"tareas-{jobs}", "--jobs", jobs)
        for number in range(3):
            copy = work / f"copia-{number}" / "uno"
            shuffled_copy(one, copy, self.random)
            self.check("another order of entries", copy, work / f"orden-{number}")
        with work_folder(tempfile.gettempdir()) as other:
            shuffled_copy(one, other / "uno", self.random)
            self.check("another file system", other / "uno", other / "sitio")
        self.program.must_build(self.contents.two, work / "otro")
        self.check("over another site", one, work / "otro")
        self.check("over the same site", one, work / "otro")
        (work / "otro" / "index.html").write_text("dañada")
        (work / "otro" / "404.html").unlink()
        self.check("over a damaged site", one, work / "otro")
        self.edits(self.edit_count)
        name = work / "Año 2024, versión «final» 'x' \"y\" 日本"
        self.check("a name with blanks and accents", one, name / "sitio público")
        (work / "abajo").mkdir()
        self.check("relative paths", "../uno", "sitio/./x/", cwd=work / "abajo")
        print(f"same bytes: {self.count} ways of building, {len(self.pattern)} files each")


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("content")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edits", type=int, default=20)
    options = parser.parse_args()
    with work_folder() as work:
        Trial(options, work).run()


main(run)
