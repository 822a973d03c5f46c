"""What the tests of trust share: running the program, telling folders apart, making two contents."""
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

CUTOFF = "2024-12-31"
WORK = ".vitrina"


class Failed(Exception):
    """Something that must hold does not."""


def must(holds, words):
    if not holds:
        raise Failed(words)


@contextmanager
def work_folder(place=None):
    """A folder that goes with its user; in memory where that is possible, since no disk is what is tested."""
    memory = "/dev/shm"
    place = place or (memory if os.access(memory, os.W_OK) else None)
    with tempfile.TemporaryDirectory(prefix="vitrina-confianza-", dir=place) as path:
        yield Path(path)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tree(folder):
    """The digest of each file below `folder` by its path; links by what they point to."""
    found = {}
    for place, folders, files in os.walk(folder):
        if Path(place) == Path(folder) and WORK in folders:
            folders.remove(WORK)
        for name in files + [name for name in folders if os.path.islink(os.path.join(place, name))]:
            path = Path(place, name)
            found[str(path.relative_to(folder))] = (
                f"-> {os.readlink(path)}" if path.is_symlink()
                else digest(path))
    return found


def differences(one, other):
    """Some of the paths by which two trees differ, in words."""
    paths = sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
    return ", ".join(paths[:5]) + (f" and {len(paths) - 5} more" if len(paths) > 5 else "")


class Program:
    """The program under test."""

    def __init__(self, path):
        self.path = str(Path(path).resolve())

    def start(self, *arguments, **options):
        return subprocess.Popen([self.path, *map(str, arguments)], stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, **options)

    def run(self, *arguments, **options):
        """Exit status and what was printed, errors last."""
        process = self.start(*arguments, **options)
        said, complaint = process.communicate(timeout=120)
        return process.returncode, (said + complaint).decode()

    def build(self, content, output, *more, **options):
        return self.run("build", "--content", content, "--output", output, "--fecha", CUTOFF, *more,
                        **options)

    def must_build(self, content, output, *more, **options):
        status, said = self.build(content, output, *more, **options)
        must(status == 0, f"a build ended with {status}: {said}")

    def must_verify(self, site):
        status, said = self.run("verify", site)
        must(status == 0, f"verify ended with {status}: {said}")


class Contents:
    """Two contents whose sites differ in pages added, changed and removed; and one with a mistake."""

    def __init__(self, source, work):
        self.one, self.two, self.wrong = (work / name for name in ("uno", "dos", "mal"))
        for copy in (self.one, self.two, self.wrong):
            shutil.copytree(source, copy)
        (self.wrong / "portal.yaml").write_text("no: existe\n")
        institutions = sorted(path for path in (self.two / "instituciones").iterdir())
        text = institutions[0] / "institucion.md"
        text.write_text(text.read_text() + "\nUna oración más.\n")
        shutil.copytree(institutions[0], self.two / "instituciones" / "zz-copia")
        if len(institutions) > 1:
            shutil.rmtree(institutions[-1])


def main(test):
    """Runs `test` and gives the status to end with."""
    try:
        test()
    except Failed as failure:
        sys.exit(f"{Path(sys.argv[0]).name}: {failure}")


def numbers(seed):
    return random.Random(seed)
