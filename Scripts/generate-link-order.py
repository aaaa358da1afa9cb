#!/usr/bin/env python3
"""Writes Sources/parallax/link-order.txt: which functions of the libraries in the program are used.

usage: generate-link-order.py PROGRAM        (a release build; needs valgrind, nm and strip)

The Swift runtime, the C library and curses are linked into the program, nine megabytes of code of which a session runs
a few hundred kilobytes, strewn over all of it. The kernel maps 64 KB around each byte that is run, so that nearly all
would be in memory. The linker puts the functions of this list next to each other. A name that it does not know, of
another version of a library, does no harm.

Parallax's own functions are not listed: their names change with every day's work.
"""
import argparse, collections, fcntl, os, pty, re, select, signal, struct, subprocess, tempfile, termios, time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
TARGET = os.path.join(ROOT, "Sources", "parallax", "link-order.txt")
OWN = re.compile("|".join(
    f"{len(room)}{room}(?![a-z])" for room in
    "Prose Articles Quotations Collation Documents TerminalUI Reader parallax ArgumentParser".split()))
# A session: to the end and back, quotations, disagreements, two articles side by side, search, help, a command.
KEYS = ["G", "gg", "]", "]", "}", "}", "{", "[", "\r", "d", "n", "q", "/the\r", "n", "?", "q", ":matrix\r", "q", "D", " ", "b"]


def session(program, arguments, out):
    """Runs the reader in a terminal of its own; under valgrind, so that each step may take a while."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", HOME="/nonexistent")
        os.execvp("valgrind", ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={out}", program, *arguments])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))

    def drain(seconds):
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and select.select([terminal], [], [], left)[0]:
            os.read(terminal, 1 << 16)

    try:
        drain(30)
        for key in KEYS:
            os.write(terminal, key.encode())
            drain(2)
        os.kill(child, signal.SIGTERM)  # As when the terminal is closed: it puts everything in order.
        while os.read(terminal, 1 << 16):
            pass
    except OSError:  # It has ended.
        pass
    os.waitpid(child, 0)


def called(path):
    """The names of the functions in a file of callgrind's."""
    with open(path, encoding="utf-8", errors="replace") as file:
        return set(re.findall(r"^c?fn=\(\d+\) ([^\s']+)", file.read(), re.M))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", metavar="PROGRAM")
    program = parser.parse_args().program
    addresses, count = {}, collections.Counter()
    for line in subprocess.run(["nm", program], capture_output=True, text=True, check=True).stdout.splitlines():
        address, kind, name = line.rsplit(maxsplit=2) if not line.startswith(" ") else ("", "U", "")
        if kind in "tTwW":
            addresses[name] = int(address, 16)
            count[name] += 1
    seeds = sorted(os.path.join(ROOT, "seeds", name) for name in os.listdir(os.path.join(ROOT, "seeds"))
                   if name.endswith(".txt"))
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind cannot read what the linker says of the lines.
        bare = os.path.join(folder, "program")
        subprocess.run(["strip", "--strip-debug", "-o", bare, program], check=True)
        runs = [os.path.join(folder, f"run.{number}") for number in range(3)]
        session(bare, seeds, runs[0])
        session(bare, seeds[:1], runs[1])
        subprocess.run(["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={runs[2]}", bare, "analyze", *seeds],
                       stdout=subprocess.DEVNULL, check=True)
        names = set().union(*(called(run) for run in runs))
    # A name that several files have says nothing of which is meant.
    listed = sorted((name for name in names if count[name] == 1 and not OWN.search(name)), key=addresses.get)
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write("".join(f"{name}\n" for name in listed))
    print(f"{len(listed)} of {len(names)} functions")


if __name__ == "__main__":
    main()
