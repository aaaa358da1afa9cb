"""How the reader ends and what it does not do: signals, pipes, pastes, nothing at all."""
import os
import re
import select
import signal

from terminals import Failure, Shell, until

from .registry import check, open_reader


@check("After {} the terminal is as before", [("SIGTERM",), ("SIGHUP",), ("SIGSEGV",), ("SIGABRT",)])
def killed(name):
    with Shell(80, 24) as shell:
        open_reader(shell)
        os.kill(shell.program(), signal.Signals[name])
        shell.expect_restored()


@check("Ctrl-C does not end the reader")
def interrupted():
    with Shell(80, 24) as shell:
        open_reader(shell)
        shell.keys("C-c")
        shell.keys("]")
        shell.wait_for(r"quote 1/\d+")
        shell.keys("q")
        shell.expect_restored()


@check("An article from a pipe is read, and the keys come from the terminal")
def piped():
    with Shell(80, 24) as shell:
        shell.run("cat gazette.txt | parallax - post.txt")
        shell.wait_for(r"2 sources", r"Quotes \(")
        shell.keys("J")
        shell.wait_for(r"^ 2:Post")
        shell.keys("q")
        shell.expect_restored()


@check("A file that cannot be read has its place, and the others are open")
def failed():
    with Shell(80, 24) as shell:
        shell.run("parallax gazette.txt wire.txt post.txt; echo status $?")
        shell.wait_for(r"Harbour Gazette", r"Quotes \(")
        shell.keys("q")
        shell.wait_for(r"status 1")
        shell.wait_for(r"^parallax: wire.txt: ")


@check("Pasted text presses no keys")
def pasted():
    with Shell(80, 24) as shell:
        open_reader(shell)
        shell.tmux("set-buffer", "qQ\nq\n", ";", "paste-buffer", "-p")
        shell.keys("]")
        shell.wait_for(r"quote 1/\d+")
        shell.keys("q")
        shell.expect_restored()


@check("When the terminal goes away, so does the reader")
def terminal_gone():
    with Shell(80, 24) as shell:
        open_reader(shell)
        program = shell.program()
        shell.tmux("kill-server")
        if not until(lambda: not os.path.exists(f"/proc/{program}")):
            os.kill(program, signal.SIGKILL)
            raise Failure("the end of the program", [])


@check("While nothing happens the program does not wake up")
def idle():
    with Shell(80, 24) as shell:
        open_reader(shell)
        program = shell.program()

        def wakeups():
            total = 0
            for thread in os.listdir(f"/proc/{program}/task"):
                with open(f"/proc/{program}/task/{thread}/status") as file:
                    total += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", file.read(), re.M).group(1))
            return total

        def quiet():
            before = wakeups()
            select.select([], [], [], 1)  # this second is what is measured
            return wakeups() == before

        if not until(quiet):
            raise Failure("a second without a wake-up", shell.screen())
