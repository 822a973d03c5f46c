#!/usr/bin/env python3
"""bench.py VITRINA [--sizes 20,200,1000] [--runs 3] [--json FILE] [--hugo PATH]

Measures what a portal of N fictional institutions costs, beside Hugo on equal data and beside a C program
that only writes the same files: the floor of any generator. One institution has two programmes of twelve
activities and their progress. Everything happens on tmpfs; the runs of all tools are interleaved, and each
figure is the median of the runs. CPU is user and system time of the process, memory its peak resident size.

Prints a table for reading, and writes the same figures as JSON.
"""
import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CUTOFF = "2022-12-31"


def run(command, cwd=None):
    """The CPU seconds, wall seconds and peak KiB of one run, and what it printed."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: {command[0]} ended with {process.returncode}")
    return {"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "rss": usage.ru_maxrss}, printed


def tree(folder):
    """How many files it holds, and bytes. Nothing is kept of each: what this program holds in memory counts as
    that of the ones it starts."""
    files = size = 0
    for place, _, names in os.walk(folder):
        files += len(names)
        size += sum(os.stat(f"{place}/{name}").st_size for name in names)
    return {"files": files, "bytes": size}


def clean(folder):
    shutil.rmtree(folder, ignore_errors=True)


class Trial:
    """One size: its data in the forms that the tools read, and the figures of their runs."""

    def __init__(self, size, work, arguments):
        self.size, self.work, self.arguments = size, work, arguments
        self.figures, self.trees = {}, {}
        self.content, self.site = work / "content", work / "site"
        self.hugo, self.limit = work / "hugo", work / "limit"

    def prepare(self):
        make = [sys.executable, str(HERE / "dataset.py"), "--institutions", str(self.size)]
        quiet = {"check": True, "stdout": subprocess.DEVNULL}
        subprocess.run([*make, "--dataset", str(self.work / "dataset")], **quiet)
        subprocess.run(
            [sys.executable, str(HERE / "content.py"), str(self.work / "dataset"), str(self.content)],
            **quiet)
        clean(self.work / "dataset")
        if self.arguments.hugo:
            subprocess.run([*make, "--out", str(self.hugo)], **quiet)
        subprocess.run(["cc", "-O2", "-o", str(self.limit), str(HERE / "limit.c"), "-lpthread"], check=True)

    def clean_site(self):
        clean(self.site)
        clean(self.work / ".site.memoria")

    def note(self, name, figures):
        self.figures.setdefault(name, []).append(figures)

    def build(self, jobs=None):
        command = [
            self.arguments.vitrina, "build", "--content", str(self.content), "--output", str(self.site),
            "--fecha", CUTOFF]
        return run(command + (["--jobs", str(jobs)] if jobs else []))[0]

    def change(self, before, after):
        """The first time that a programme says it."""
        path = self.content / "instituciones" / "inst-0000" / "pat-2021" / "programa.md"
        text = path.read_text(encoding="utf-8")
        if before not in text:
            sys.exit(f"bench: no programme says {before}")
        path.write_text(text.replace(before, after, 1), encoding="utf-8")

    def change_prose(self, turn):
        """A word that only the page of the programme shows."""
        words = ["trabajo cotidiano", "trabajo diario"]
        self.change(words[turn % 2], words[1 - turn % 2])

    def change_activity(self, turn):
        """A word that lists, data and searches of the whole portal show too."""
        starts = ['actividad: "', 'actividad: "También ']
        self.change(starts[turn % 2], starts[1 - turn % 2])

    def round(self, turn):
        if self.arguments.hugo:
            clean(self.hugo / "public")
            self.note("hugo", run([self.arguments.hugo, "--quiet"], cwd=self.hugo)[0])
            self.trees["hugo"] = tree(self.hugo / "public")
        self.clean_site()
        self.note("one job", self.build(jobs=1))
        self.clean_site()
        self.note("full", self.build())
        self.trees["full"] = self.trees["one job"] = tree(self.site)
        self.note("unchanged", self.build())
        self.change_prose(turn)
        self.note("one word", self.build())
        self.change_activity(turn)
        self.note("one activity", self.build())
        written = self.work / "written"
        own = json.loads(run([str(self.limit), str(self.site), str(written), "1"])[1])
        self.note("limit", {"cpu": own["cpu"], "wall": own["wall"], "rss": 0})
        clean(written)

    def rows(self):
        for name, runs in self.figures.items():
            row = {key: statistics.median(one[key] for one in runs) for key in ("cpu", "wall", "rss")}
            size = self.trees.get(name) or self.trees["full"]
            yield {"institutions": self.size, "tool": name, **size, **row, "hugo": self.beside_hugo(name)}

    def beside_hugo(self, name):
        """CPU for a file as a multiple of Hugo's: the median of the rounds; None without Hugo."""
        hugo = self.figures.get("hugo")
        if not hugo:
            return None
        files = self.trees["hugo"]["files"] / (self.trees.get(name) or self.trees["full"])["files"]
        return statistics.median(
            one["cpu"] / other["cpu"] * files for one, other in zip(self.figures[name], hugo))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vitrina")
    parser.add_argument("--sizes", default="20,200,1000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", default=".cache/bench.json")
    parser.add_argument("--hugo", help="a Hugo binary; without one only Vitrina and the floor are measured")
    arguments = parser.parse_args()
    arguments.vitrina = str(pathlib.Path(arguments.vitrina).resolve())
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    rows = []
    print(f"{'N':>6} {'tool':<12} {'files':>7} {'MB':>6} {'CPU s':>8} {'wall s':>8} {'µs/file':>8} {'ms/MB':>7} {'RSS MB':>7} {'× Hugo':>7}")
    for size in map(int, arguments.sizes.split(",")):
        shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        with tempfile.TemporaryDirectory(prefix="vitrina-bench-", dir=shared) as work:
            trial = Trial(size, pathlib.Path(work), arguments)
            trial.prepare()
            for turn in range(arguments.runs):
                trial.round(turn)
            for row in trial.rows():
                rows.append(row)
                megabytes = row["bytes"] / 1e6
                print(
                    f"{size:>6} {row['tool']:<12} {row['files']:>7} {megabytes:>6.1f} {row['cpu']:>8.3f} "
                    f"{row['wall']:>8.3f} {row['cpu'] / row['files'] * 1e6:>8.1f} "
                    f"{row['cpu'] / megabytes * 1e3:>7.1f} {row['rss'] / 1024:>7.1f} "
                    f"{row['hugo'] if row['hugo'] is None else round(row['hugo'], 3)!s:>7}", flush=True)
    path = pathlib.Path(arguments.json)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
