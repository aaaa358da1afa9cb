"""The terminal given to others and taken back, in tmux: job control, editors, commands."""
from terminals import Failure, Shell

from .registry import check, open_reader


@check("Ctrl-Z gives the shell back, and fg the reader")
def suspended():
    with Shell(80, 24) as shell:
        open_reader(shell)
        shell.keys("]")
        shell.wait_for(r"quote 1/\d+")
        for _ in range(2):
            shell.keys("C-z")
            shell.wait_for(r"Stopped")
            shell.expect_restored()
            shell.run("fg")
            shell.wait_for(r"quote 1/\d+", r"Quotes \(")
        shell.keys("q")
        shell.expect_restored()


# An editor that says what it was given, and waits for a line.
EDITOR = "sh -c 'echo; echo \"edits $0 $*\"; read -r line; echo \"read $line\"; exit 0'"


@check("e gives the terminal to the editor, with the line and the file, and takes it back")
def edited():
    with Shell(80, 24, VISUAL=EDITOR) as shell:
        open_reader(shell)
        shell.keys("]")
        shell.wait_for(r"quote 1/\d+")
        shell.keys("e")
        shell.wait_for(r"^edits \+8 gazette\.txt")
        if shell.flag("alternate_on") != "0":
            raise Failure("the shell's screen for the editor", shell.screen())
        shell.keys("q", "Enter")
        shell.wait_for(r"back from the editor", r"Quotes \(")
        shell.keys("]")
        shell.wait_for(r"quote 2/\d+")
        shell.keys("q")
        shell.expect_restored()


@check("Ctrl-Z in the editor stops both, and fg goes on in the editor; Ctrl-C there does not reach the reader")
def editor_suspended():
    with Shell(80, 24, VISUAL=EDITOR) as shell:
        open_reader(shell)
        shell.keys("e")
        shell.wait_for(r"^edits \+\d+ gazette\.txt")
        shell.keys("C-z")
        shell.wait_for(r"Stopped")
        shell.run("clear; fg")
        # The shell names what goes on; then the line is the editor's.
        shell.wait_for(r"parallax \"\$@\"")
        shell.keys("Enter")
        shell.wait_for(r"back from the editor")
        shell.keys("e")
        shell.wait_for(r"^edits \+\d+ gazette\.txt")
        shell.keys("C-c")
        shell.wait_for(r"the editor ended with status 130", r"Quotes \(")
        shell.keys("q")
        # The prompt stands behind the ^C.
        shell.wait_for(r"ready>")
        shell.run("clear")
        shell.expect_restored()


@check("A view is piped to a command, which has the terminal until Enter; Ctrl-Z there stops both")
def view_piped():
    with Shell(80, 24) as shell:
        open_reader(shell)
        shell.keys("|")
        shell.type("wc -l; echo counted")
        shell.keys("Enter")
        shell.wait_for(r"^\d+$", r"^counted", r"^Enter goes back")
        shell.keys("Enter")
        shell.wait_for(r"piped to wc", r"Quotes \(")
        shell.keys("|")
        shell.type("echo begun; sleep 1; cat >/dev/null")
        shell.keys("Enter")
        shell.wait_for(r"^begun")
        shell.keys("C-z")
        shell.wait_for(r"Stopped")
        shell.run("clear; fg")
        shell.wait_for(r"^Enter goes back")
        shell.keys("Enter")
        shell.wait_for(r"piped to echo", r"Quotes \(")
        shell.keys("q")
        shell.wait_for(r"ready>")
        shell.run("clear")
        shell.expect_restored()
