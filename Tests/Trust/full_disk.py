"""Builds onto disks that are too small, on tmpfs.

    full_disk.py PROGRAM CONTENT

A site stands on a small disk; a build of another content meets its end after more and more bytes, or
names, were written. Each time the old site must be whole and the message clear; with room made, the next
build must succeed. Mounting needs root: without it the test is left out, and says so.
"""
import argparse
import os
import subprocess
from contextlib import contextmanager
from pathlib import Path

from trust import Contents, Program, differences, main, must, tree, work_folder


@contextmanager
def mounted(folder, options):
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "vitrina-confianza", folder],
                          capture_output=True, text=True)
    if made.returncode != 0:
        yield made.stderr.strip()
        return
    try:
        yield None
    finally:
        subprocess.run(["umount", folder], check=True)


def room(folder):
    facts = os.statvfs(folder)
    return facts.f_bavail * facts.f_frsize, facts.f_favail


class Trial:
    def __init__(self, options, work):
        self.program, self.work = Program(options.program), work
        self.contents = Contents(Path(options.content), work)
        self.whole = {}
        for content in (self.contents.one, self.contents.two):
            self.program.must_build(content, work / "entero" / content.name)
            self.whole[content] = tree(work / "entero" / content.name)

    def fill(self, disk, left):
        """Takes all room but `left` (bytes, names)."""
        have = room(disk)
        (disk / "relleno").mkdir(exist_ok=True)
        for number in range(max(0, have[1] - left[1] - 2) if left[1] is not None else 0):
            (disk / "relleno" / str(number)).touch()
        if left[0] is not None:
            with open(disk / "relleno" / "bytes", "wb") as file:
                file.write(bytes(max(0, room(disk)[0] - left[0])))

    def empty(self, disk):
        for path in (disk / "relleno").iterdir():
            path.unlink()

    def meet(self, disk, left, target):
        """One build on a disk with no more room than `left`."""
        site = disk / "sitio"
        self.program.must_build(self.contents.one, site)
        self.fill(disk, left)
        status, said = self.program.run(
            "build", "--content", self.contents.two, target, site, "--fecha", "2024-12-31")
        before = tree(site)
        self.empty(disk)
        words = f"{target}, room for {left}"
        if status == 0:
            must(before == self.whole[self.contents.two], f"{words}: a build that ended is not whole")
            return False
        must(status == 74, f"{words}: ended with {status}: {said}")
        must("espacio" in said, f"{words}: the message does not tell of the room: {said}")
        must(before == self.whole[self.contents.one],
             f"{words}: changed: {differences(before, self.whole[self.contents.one])}")
        self.program.must_verify(site)
        self.program.run(
            "build", "--content", self.contents.two, target, site, "--fecha", "2024-12-31")
        must(tree(site) == self.whole[self.contents.two], f"{words}: the next build did not mend it")
        self.program.must_verify(site)
        return True

    def run(self, targets):
        size = sum(path.stat().st_blocks * 512 for path in (self.work / "entero").rglob("*"))
        met = 0
        with mounted(self.work / "disco", f"size={4 * size},nr_inodes=20000,mode=755") as refusal:
            if refusal is not None:
                print(f"OMITTED: full disk: {refusal}")
                return
            lefts = [(kept << 10, None) for kept in (0, 4, 64, 300, 1000, 2000)]
            lefts += [(None, kept) for kept in (0, 3, 20, 60)]
            for target in targets:
                for left in lefts:
                    met += self.meet(self.work / "disco", left, target)
        must(met >= 5 * len(targets), f"only {met} builds met the end of the disk")
        print(f"full disk: {met} of {len(lefts) * len(targets)} builds met its end, all left a whole site")


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("content")
    options = parser.parse_args()
    with work_folder() as work:
        Trial(options, work).run(["--output"])


main(run)
