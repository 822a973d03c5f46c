"""Kills builds at random moments and holds what they leave against whole sites.

    kills.py PROGRAM CONTENT [--kills 200] [--seed 1] [--publish]

Two contents take turns over one output folder. Some of the kills fall anywhere in a build, more while it
puts files aside and in place. After each, the folder is the old site or the new one, or a build that
fails on its own content completes it first; some of those are killed too, and before some somebody else's
file takes a place that was free: it stays. `vitrina verify` and a
comparison file by file must agree. Exit status: 0 all whole, 1 a mixed site.
"""
import argparse
import shutil
import signal
import time
from collections import Counter
from pathlib import Path

from trust import CUTOFF, WORK, Contents, Program, differences, main, must, numbers, tree, \
    work_folder


class Trial:
    def __init__(self, options, work):
        self.program, self.random = Program(options.program), numbers(options.seed)
        self.contents, self.site = Contents(Path(options.content), work), work / "sitio"
        self.target = "--publish" if options.publish else "--output"
        self.area = work / ".sitio.vitrina" if options.publish else self.site / WORK
        self.whole, self.tally = {}, Counter()
        for content in (self.contents.one, self.contents.two):
            start = time.monotonic()
            self.program.must_build(content, work / "entero")
            self.duration = time.monotonic() - start
            self.whole[content] = tree(work / "entero")
            shutil.rmtree(work / "entero")

    def start(self, content):
        return self.program.start(
            "build", "--content", content, self.target, self.site, "--fecha", CUTOFF)

    def kill(self, process):
        """Waits for a random moment of the build and kills it, if it has not ended before."""
        if self.random.random() < 0.4:
            time.sleep(self.random.uniform(0, 1.1 * self.duration))
        else:
            awaited = self.random.choice(["nuevo", "diario", "diario"])
            while process.poll() is None and not (self.area / awaited).exists():
                pass
            time.sleep(self.random.uniform(0, 0.004 if awaited == "diario" else self.duration / 4))
        # One that is asked to stop has time to write down what it made: never a part of it as if it were all.
        process.send_signal(self.random.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGINT]))
        process.communicate()
        self.tally["asked to stop"] += process.returncode == 130
        return process.returncode == 0

    def name(self):
        """Which of the whole sites the folder holds."""
        found = tree(self.site)
        for content, whole in self.whole.items():
            if found == whole:
                return content
        return None

    def recover(self):
        """A build that ends at its content's mistakes, but finishes first what another had begun."""
        process = self.start(self.contents.wrong)
        if self.random.random() < 0.25:
            time.sleep(self.random.uniform(0, 0.05))
            process.kill()
            self.tally["recoveries killed"] += process.wait() != 1
            process.communicate()
            process = self.start(self.contents.wrong)
        process.communicate()
        must(process.returncode == 1, f"a build of a wrong content ended with {process.returncode}")

    def put_in_the_way(self):
        """A file of somebody else where one of the site was to go; None when none waits for a free place."""
        waiting = [path for path in (self.area / "nuevo").rglob("*") if path.is_file()]
        place = self.site / self.random.choice(waiting).relative_to(self.area / "nuevo") if waiting else None
        if not place or place.exists() or place.name == "manifiesto.json":
            return None
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("de otro")
        return place

    def recover_around(self, place):
        """What was put in the way is told of and stays, until it is taken away."""
        for _ in range(2):
            _, complaint = self.start(self.contents.wrong).communicate()
            must(str(place.relative_to(self.site)) in complaint.decode(), f"{place} is not told of: {complaint}")
            must(place.read_text() == "de otro", f"{place} was replaced")
        place.unlink()
        self.tally["put in the way"] += 1

    def turn(self, current):
        """One kill; gives the content whose site stands afterwards."""
        new = self.contents.two if current == self.contents.one else self.contents.one
        if self.kill(self.start(new)):
            self.tally["ended before"] += 1
            must(self.name() == new, "a build that ended left another site")
        was_begun = (self.area / "diario").exists()
        before = self.name()
        must(was_begun or before is not None, "a site that is neither the old nor the new one: "
             + differences(tree(self.site), self.whole[new]))
        self.tally["cut off while moving" if was_begun else "cut off before or after"] += 1
        if was_begun and self.target == "--output" and self.random.random() < 0.5:
            if place := self.put_in_the_way():
                self.recover_around(place)
        self.recover()
        now = self.name()
        must(now is not None, "mixed after recovery: " + differences(tree(self.site), self.whole[new]))
        must(not (self.site / WORK).exists(), "a recovery left its work behind")
        self.program.must_verify(self.site)
        self.tally["new" if now == new else "old"] += 1
        if self.random.random() < 0.3:
            # What the run that was cut off remembers must not deceive a whole one.
            self.start(new).communicate()
            must(self.name() == new, "a build after it is not whole: "
                 + differences(tree(self.site), self.whole[new]))
            return new
        return now

    def run(self, kills):
        current = self.contents.one
        self.start(current).communicate()
        must(self.name() == current, "the first build is not whole")
        for number in range(kills):
            try:
                current = self.turn(current)
            except Exception:
                print(f"kill {number + 1}")
                raise
        print(f"{kills} kills ({self.target}): "
              + ", ".join(f"{words} {count}" for words, count in sorted(self.tally.items())))


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("content")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--publish", action="store_true")
    options = parser.parse_args()
    with work_folder() as work:
        Trial(options, work).run(options.kills)


main(run)
