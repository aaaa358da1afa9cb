"""What stands for a person's terminal: a shell in tmux, and a pseudo-terminal that shows every byte.

`configure` says first which program is run, and in which folder.
"""
import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import subprocess
import termios
import time

import pyte

PROGRAM = STORY = None


def configure(program, folder):
    """The program under test, and the folder that it runs in."""
    global PROGRAM, STORY
    PROGRAM, STORY = program, folder


DEADLINE = 15  # seconds; a busy machine is slow, and a passing check never waits for long
ENVIRONMENT = {
    "LC_ALL": "C.UTF-8",
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    # After a crash Swift's runtime shows a backtrace; it must not ask what to do next.
    "SWIFT_BACKTRACE": "interactive=no",
}


class Failure(Exception):
    """What was expected, and the screen that was there instead."""

    def __init__(self, expected, screen):
        super().__init__(expected)
        self.screen = screen


def until(condition, seconds=DEADLINE):
    """Asks again and again until the condition holds; whether it ever did."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        select.select([], [], [], 0.02)
    return condition()


# --- a shell in tmux -------------------------------------------------------------------------------------------------


class Shell:
    """A person's terminal: a shell of one size in a tmux server of its own."""

    count = 0

    def __init__(self, columns, rows, **environment):
        Shell.count += 1
        self.socket = f"parallax-test-{os.getpid()}-{Shell.count}"
        environment = ENVIRONMENT | {"PS1": "ready> "} | environment
        self.tmux(
            "start-server", ";", "set", "-g", "status", "off", ";", "set", "-g", "default-terminal", "screen-256color",
            ";", "new-session", "-d", "-x", str(columns), "-y", str(rows), "-c", STORY,
            "env -i TERM=$TERM " + " ".join(f"{k}={shlex.quote(v)}" for k, v in environment.items())
            + " bash --norc --noprofile -i",
        )
        self.wait_for("ready>")
        self.run(f"parallax() {{ {shlex.quote(PROGRAM)} \"$@\"; }}; clear")
        self.modes = self.ask("stty -g")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], stderr=subprocess.DEVNULL)

    def tmux(self, *arguments):
        command = ["tmux", "-u", "-L", self.socket, "-f", "/dev/null", *arguments]
        done = subprocess.run(command, env=os.environ | ENVIRONMENT | {"HOME": "/"}, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f"tmux {arguments[0]}: {done.stderr.strip()}", [])
        return done.stdout

    def screen(self, styles=False):
        return self.tmux("capture-pane", "-p", *(["-e"] if styles else [])).split("\n")[:-1]

    def keys(self, *names):
        """Key names as tmux has them; text goes one character after the other."""
        self.tmux("send-keys", *names)

    def type(self, text):
        self.tmux("send-keys", "-l", text)

    def run(self, line):
        self.tmux("send-keys", "-l", line)
        self.keys("Enter")

    def ask(self, line):
        """What a command prints on one line."""
        self.tmux("send-keys", "-l", f"clear; echo \"<$({line})>\"")
        self.keys("Enter")
        pattern = re.compile(r"^<(.*)>$", re.M)
        answer = []

        def answered():
            # Joined: an answer may be longer than a row.
            match = pattern.search(self.tmux("capture-pane", "-p", "-J"))
            answer[:] = match.groups() if match else []
            return bool(match)

        self.wait(lambda _: answered(), f"an answer of {line}")
        return answer[0]

    def wait(self, condition, expected):
        if not until(lambda: condition(self.screen())):
            raise Failure(expected, self.screen(styles=expected.endswith("reversed")))
        return self.screen()

    def wait_for(self, *patterns):
        """Waits until every pattern matches somewhere in a row."""
        for pattern in patterns:
            regex = re.compile(pattern)
            self.wait(lambda rows: any(regex.search(row) for row in rows), f"/{pattern}/ on the screen")
        return self.screen()

    def wait_without(self, pattern):
        regex = re.compile(pattern)
        self.wait(lambda rows: not any(regex.search(row) for row in rows), f"no /{pattern}/ on the screen")

    def flag(self, name):
        return self.tmux("display-message", "-p", f"#{{{name}}}").strip()

    def resize(self, columns, rows):
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def program(self):
        """The process id of the program that the shell runs."""
        shell = self.flag("pane_pid")
        with open(f"/proc/{shell}/task/{shell}/children") as file:
            children = file.read().split()
        if not children:
            raise Failure("a program under the shell", self.screen())
        return int(children[-1])

    def expect_restored(self):
        """The terminal is as it was found: the shell's screen, modes, cursor, mouse."""
        self.wait_for(r"^ready> ?$")
        for name, value in [("alternate_on", "0"), ("cursor_flag", "1"), ("mouse_any_flag", "0"), ("keypad_flag", "0"),
                            ("keypad_cursor_flag", "0")]:
            if self.flag(name) != value:
                raise Failure(f"{name} {value}, not {self.flag(name)}", self.screen())
        modes = self.ask("stty -g")
        if modes != self.modes:
            raise Failure(f"the terminal's modes {self.modes}, not {modes}", self.screen())


# --- a pseudo-terminal with every byte -------------------------------------------------------------------------------


class Terminal:
    """A program on a terminal of its own; `raw` is every byte that it sent."""

    def __init__(self, *arguments, columns=80, rows=24, stdin=None, **environment):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(STORY)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            if stdin:
                os.dup2(os.open(stdin, os.O_RDONLY), 0)
            os.execve(PROGRAM, [PROGRAM, *arguments], ENVIRONMENT | {"TERM": "xterm-256color"} | environment)
        self.view = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.view)
        self.raw = b""
        self.status = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)

    def screen(self):
        return [row.rstrip() for row in self.view.display]

    def read(self, seconds):
        """Takes what the program sends within the time; False at its end."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return True
        try:
            chunk = os.read(self.fd, 65536)
        except OSError:
            return False
        self.raw += chunk
        self.stream.feed(chunk)
        return bool(chunk)

    def wait_for(self, *patterns):
        for pattern in patterns:
            regex = re.compile(pattern)
            end = time.monotonic() + DEADLINE
            while not any(regex.search(row) for row in self.screen()):
                if time.monotonic() > end or not self.read(0.1):
                    raise Failure(f"/{pattern}/ on the screen", self.screen())

    def send(self, keys):
        os.write(self.fd, keys.encode())

    def finish(self):
        """Waits for the end; the exit status, negative for a signal."""
        end = time.monotonic() + DEADLINE
        while self.read(0.1):
            if time.monotonic() > end:
                raise Failure("the end of the program", self.screen())
        self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.status


def expect(condition, expected, terminal):
    if not condition:
        raise Failure(expected, terminal.screen())
