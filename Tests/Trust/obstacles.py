"""Puts in the way of a build what others may have put there, and takes rights away.

    obstacles.py PROGRAM CONTENT

A foreign file, links, a second build at once, a signal to end, a folder that can't be written or read. Nothing of others is
changed, the exit status is the promised one, and the message names the place.
"""
import argparse
import fcntl
import os
import resource
import signal
import time
from pathlib import Path

from trust import Contents, Program, differences, main, must, tree, work_folder

NOBODY = 65534


class Trial:
    def __init__(self, options, work):
        self.program, self.work = Program(options.program), work
        self.contents = Contents(Path(options.content), work)
        self.program.must_build(self.contents.two, work / "dos-entero")
        self.new = tree(work / "dos-entero")
        self.site = work / "el sitio, público"
        self.program.must_build(self.contents.one, self.site)
        self.old = tree(self.site)

    def refused(self, words, status, mentioned, has_work=False, **options):
        """A build of the other content that changes nothing."""
        before = tree(self.site)
        ended, said = self.program.build(self.contents.two, self.site, **options)
        must(ended == status, f"{words}: ended with {ended}, not {status}: {said}")
        must(mentioned in said, f"{words}: no word of «{mentioned}»: {said}")
        must(tree(self.site) == before, f"{words}: {differences(tree(self.site), before)}")
        must(not (self.site / ".vitrina").exists() or has_work, f"{words}: work is left")

    def added(self):
        """A path that only the other content's site has."""
        return self.site / min(self.new.keys() - self.old.keys())

    def foreign(self):
        path = self.added()
        path.parent.mkdir(parents=True)
        path.write_text("de otro")
        self.refused("a foreign file", 1, str(path))
        path.unlink()
        path.mkdir()
        self.refused("a foreign folder", 1, str(path))
        path.rmdir()
        os.removedirs(path.parent)

    def links(self):
        outside = self.work / "fuera"
        outside.mkdir()
        (outside / "index.html").write_text("de otro")
        page = self.site / "index.html"
        text = page.read_bytes()
        page.unlink()
        page.symlink_to(outside / "index.html")
        self.refused("a link in the place of a page", 1, str(page))
        page.unlink()
        page.write_bytes(text)
        folder = self.site / "instituciones" / "zz-copia"
        folder.symlink_to(outside)
        self.refused("a link in the place of a folder", 1, str(folder))
        folder.unlink()
        (self.site / ".vitrina").symlink_to(outside)
        self.refused("a link in the place of the folder of work", 1, ".vitrina", has_work=True)
        (self.site / ".vitrina").unlink()
        must([path.name for path in outside.iterdir()] == ["index.html"]
             and (outside / "index.html").read_text() == "de otro", "a link was followed")

    def locked(self):
        work = self.site / ".vitrina"
        work.mkdir()
        with open(work / "candado", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.refused("another build", 74, "otra construcción", has_work=True)
        self.refused_not()
        first, second = (self.program.start("build", "--content", content, "--output", self.site,
                                            "--fecha", "2024-12-31")
                         for content in (self.contents.one, self.contents.two))
        for process in (first, second):
            process.communicate()
        ended = sorted([first.returncode, second.returncode])
        must(ended in ([0, 0], [0, 74]), f"two builds at once ended with {ended}")
        must(tree(self.site) in (self.old, self.new), "two builds at once left a mixed site")
        self.program.must_verify(self.site)

    def refused_not(self):
        """The lock of a run that has ended is no lock; back to the first site."""
        self.program.must_build(self.contents.two, self.site)
        must(tree(self.site) == self.new, "a lock that nobody holds kept a build out: "
             + differences(tree(self.site), self.new))
        self.program.must_build(self.contents.one, self.site)

    def rights(self):
        if os.geteuid() != 0:
            return self.read_only({})
        for path in [self.work, self.site, *self.site.rglob("*")]:
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        self.read_only({"user": NOBODY, "group": NOBODY, "extra_groups": []})

    def read_only(self, who):
        self.site.chmod(0o555)
        self.refused("a folder that can't be written", 74, "permiso", **who)
        self.site.chmod(0o755)
        text = self.contents.two / "portal.yaml"
        text.chmod(0)
        self.refused("a content that can't be read", 74, "permiso", **who)
        text.chmod(0o644)
        status, said = self.program.build(self.contents.two, "/proc/sitio", **who)
        must(status == 74 and "/proc/sitio" in said, f"a system's folder: {status}: {said}")

    def interrupted(self):
        """Asked to end while it puts files aside: nothing is changed, or all is, and it says which."""
        whole, ended = (self.old, self.new), set()
        self.program.must_build(self.contents.one, self.site)
        for number in range(40):
            content = self.contents.two if tree(self.site) == self.old else self.contents.one
            asked = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)[number % 3]
            # Whoever runs this in the background may have it ignore some of them, and then the build does too.
            process = self.program.start("build", "--content", content, "--output", self.site,
                                         "--fecha", "2024-12-31", "--desde-cero",
                                         preexec_fn=lambda: signal.signal(asked, signal.SIG_DFL))
            self.wait_for_work(process)
            process.send_signal(asked)
            said = b"".join(process.communicate()).decode()
            # 0: it had ended, or moved its files already and went on to the end.
            must(process.returncode in (0, 128 + asked), f"{asked}: ended with {process.returncode}")
            must(process.returncode == 0 or "interru" in said, f"{asked}: not a word of it: {said}")
            must(tree(self.site) in whole, f"{asked}: left a mixed site")
            must(not (self.site / ".vitrina").exists(), f"{asked}: work is left")
            self.program.must_verify(self.site)
            ended.add(process.returncode)
            if number >= 7 and {129, 130, 143} <= ended:
                return
        must(False, f"no build of 40 could be interrupted: {ended}")

    def limits(self):
        """Where the system lets it have no second thread it says so, and does not wait for one."""
        # A stack is as large as the first one may grow: one fits, whatever the program's own size, and two do not.
        space, stack = 256 << 20, 512 << 20

        def keep_to_one():
            resource.setrlimit(resource.RLIMIT_STACK, (stack, stack))
            resource.setrlimit(resource.RLIMIT_AS, (space, space))
        self.refused("no room for a second thread", 74, "ulimit", preexec_fn=keep_to_one)

    def closed_streams(self):
        """What stands for a stream that was closed takes no message into a file of the site."""
        process = self.program.start("build", "--content", self.contents.two, "--output", self.site,
                                     preexec_fn=lambda: [os.close(stream) for stream in range(3)])
        process.communicate()
        must(process.returncode == 74, f"closed streams: ended with {process.returncode}")
        self.program.must_verify(self.site)

    def wait_for_work(self, process):
        """Until the build has begun to write: only then is it sure to heed a signal."""
        while process.poll() is None and not (self.site / ".vitrina" / "nuevo").exists():
            time.sleep(0.001)

    def run(self):
        parts = [self.foreign, self.links, self.locked, self.interrupted, self.rights, self.limits,
                 self.closed_streams]
        for part in parts:
            part()
        print(f"obstacles: {', '.join(part.__name__ for part in parts)}")


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("content")
    options = parser.parse_args()
    with work_folder() as work:
        Trial(options, work).run()


main(run)
