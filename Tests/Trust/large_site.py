"""A site of more files than one build looks up: what others change in it is mended in a few builds.

    large_site.py PROGRAM [--seed 1] [--institutions 52] [--edits 3]

The content is made up. A build that has little to do takes it on trust that most files are as it left them,
and looks up others each time; edits of the content give the same bytes as a build from nothing.
"""
import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from trust import Program, differences, digest, main, must, numbers, tree, work_folder

BENCH = Path(__file__).parent.parent / "Bench"
# Files of a site that are looked up in one run, as the program has it.
LOOKED_UP = 8192
# Until then a program does not trust what was just written.
PAUSE = 2.1


def made_up(work, institutions):
    """A folder of content with as many institutions, two programmes each."""
    subprocess.run([sys.executable, "-B", BENCH / "dataset.py", "--dataset", work / "datos",
                    "--institutions", str(institutions)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([sys.executable, "-B", BENCH / "content.py", work / "datos", work / "contenido"],
                   check=True, stdout=subprocess.DEVNULL)
    return work / "contenido"


class Trial:
    def __init__(self, options, work):
        self.program, self.random = Program(options.program), numbers(options.seed)
        self.content, self.site = made_up(work, options.institutions), work / "sitio"
        self.fresh, self.edit_count = work / "de-nuevo", options.edits
        self.program.must_build(self.content, self.site)
        time.sleep(PAUSE)
        self.program.must_build(self.content, self.site)
        self.pattern = tree(self.site)
        self.rounds = -(-len(self.pattern) // LOOKED_UP) + 1

    def mended(self, page, most):
        """How many builds it takes until the page is right again."""
        for count in range(1, most + 1):
            self.program.must_build(self.content, self.site)
            path = self.site / page
            if path.exists() and digest(path) == self.pattern[page]:
                return count
        must(False, f"{page}: not mended in {most} builds")

    def damage(self):
        pages = sorted(path for path in self.pattern if path.endswith(".html"))
        counts = []
        for page in self.random.sample(pages, 6):
            if len(counts) % 2:
                (self.site / page).write_text("dañada")
            else:
                (self.site / page).unlink()
            counts.append(self.mended(page, self.rounds))
        folders = sorted(self.site.glob("instituciones/*"))
        shutil.rmtree(self.random.choice(folders))
        (self.site / "index.html").write_text("dañada")
        self.program.must_build(self.content, self.site)
        found = tree(self.site)
        must(found == self.pattern,
             f"an institution and the home page are not mended at once: {differences(found, self.pattern)}")
        return counts

    def edits(self):
        """Words of some programmes, with a pause now and then."""
        texts = sorted(self.content.rglob("programa.md"))
        for number in range(self.edit_count):
            text = self.random.choice(texts)
            text.write_text(text.read_text() + f"\nUna oración más, la {number}.\n")
            if number % 2:
                time.sleep(PAUSE)
            self.program.must_build(self.content, self.site)
        self.program.must_build(self.content, self.fresh, "--desde-cero")
        found, expected = tree(self.site), tree(self.fresh)
        must(found == expected, f"after edits: {differences(found, expected)}")
        self.program.must_verify(self.site)

    def run(self):
        must(len(self.pattern) > LOOKED_UP, "the site is too small to show anything")
        counts = self.damage()
        self.edits()
        print(f"large site: {len(self.pattern)} files, damage mended in {counts} builds, "
              f"{self.edit_count} edits")


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--institutions", type=int, default=52)
    parser.add_argument("--edits", type=int, default=3)
    options = parser.parse_args()
    with work_folder() as work:
        Trial(options, work).run()


main(run)
