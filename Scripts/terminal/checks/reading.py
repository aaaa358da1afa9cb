"""What a person sees who reads and compares, in tmux."""
import os
import re
import shlex
import signal
import tempfile

from terminals import Failure, Shell

from .registry import ROOT, check, open_reader


SIZES = [(80, 24), (100, 30), (160, 50)]


# Keys, then what must be on the screen.
WALK = [
    ("the first quotation", ["]"], [r"quote 1/\d+", r"We have accounted for everyone"]),
    ("the same words in the other article", ["Enter"], [r"^ 2:Post", r"quote 1/\d+", r"accounted for everyone"]),
    ("back along the trail", ["<"], [r"^ 1:Harbour Gazette", r"quote 1/\d+"]),
    ("the first disagreement", ["}"], [r"disagreement 1/\d+", r"Eleven|Fourteen"]),
    ("the comparison", ["d"], [r"^ COMPARE", r"What differs", r"Eleven", r"Fourteen"]),
    ("one column again", ["d"], [r"^ 1:Harbour Gazette", r" 1 of 1 · "]),
    ("help", ["?"], [r"Help", r"next quotation that another article has"]),
    ("the story again", ["q"], [r"^ 1:Harbour Gazette", r" 1 of 1 · "]),
]


@check("At {}x{} the panes show, and the keys walk through both articles", SIZES)
def walk(columns, rows):
    with Shell(columns, rows) as shell:
        open_reader(shell)
        if columns >= 150:
            shell.wait_for(r"1 Sources", r"3 Quotes")
        for step, keys, expected in WALK:
            shell.keys(*keys)
            try:
                shell.wait_for(*expected)
            except Failure as failure:
                raise Failure(f"{step}: {failure}", failure.screen) from None
        shell.keys("q")
        shell.expect_restored()


@check("On the seeds, at {}x{}, Enter goes to the same words and back, and every disagreement is reached", SIZES)
def seeds(columns, rows):
    with Shell(columns, rows) as shell:
        shell.run("parallax " + shlex.quote(os.path.join(ROOT, "seeds")))
        screen = shell.wait_for(r"2 sources.* \d+ disagreements?", r"Quotes \([1-9]\d* linked")
        count = int(re.search(r"(\d+) disagreements?", screen[0]).group(1))
        shell.keys("]")
        shell.wait_for(r"^ (\d):.* quote (\d+)/\d+")
        article, quote = re.search(r"^ (\d):.* quote (\d+)/", "\n".join(shell.screen()), re.M).groups()
        shell.keys("Enter")
        shell.wait_for(rf"^ {3 - int(article)}:.* quote {quote}/", rf"\[{quote}\]")
        shell.keys("<")
        shell.wait_for(rf"^ {article}:.* quote {quote}/")
        for number in range(1, count + 1):
            shell.keys("}")
            shell.wait_for(rf"disagreement {number}/{count}")
        shell.keys("q")
        shell.expect_restored()


@check("In the comparison the words that conflict are reversed")
def reversed_conflict():
    with Shell(100, 30) as shell:
        open_reader(shell)
        shell.keys("}")
        shell.wait_for(r"disagreement 1/\d+")
        shell.keys("d")
        shell.wait_for(r"^ COMPARE")
        for word in ("Eleven", "Fourteen"):
            # An SGR sequence with a 7 in it; between it and the word perhaps a colour, but no text.
            pattern = re.compile(r"\x1b\[(?:[0-9]+;)?7m(?:\x1b\[[0-9;]+m)*" + word)
            shell.wait(lambda _: any(pattern.search(row) for row in shell.screen(styles=True)), f"{word} reversed")


@check("After a resize the screen is drawn for its new size, and the place is kept")
def resized():
    with Shell(80, 24) as shell:
        open_reader(shell)
        shell.keys("]")
        shell.wait_for(r"quote 1/\d+")
        for columns, rows, expected in [(160, 50, r"1 Sources"), (50, 14, r"accounted for"), (100, 30, r"quote 1/\d+"),
                                        (15, 3, r"20x5|20 x 5"), (80, 24, r"quote 1/\d+")]:
            shell.resize(columns, rows)
            shell.wait_for(expected)
        shell.keys("q")
        shell.expect_restored()


@check("The reader goes on where a story was left; --fresh begins anew; a broken file is set aside")
def remembered():
    with tempfile.TemporaryDirectory() as state, Shell(80, 24, XDG_STATE_HOME=state) as shell:
        open_reader(shell)
        shell.keys("J", "]", "]")
        shell.wait_for(r"^ 2:Post .*quote 2/\d+")
        shell.keys("q")
        shell.expect_restored()
        shell.run("clear; parallax gazette.txt post.txt")
        shell.wait_for(r"^ 2:Post .*quote 2/\d+")
        shell.keys("q")
        shell.expect_restored()
        shell.run("clear; parallax read --fresh gazette.txt post.txt")
        shell.wait_for(r"^ 1:Harbour Gazette", r"Quotes \(3 linked")
        shell.keys("q")
        shell.expect_restored()
        folder = os.path.join(state, "parallax")
        names = os.listdir(folder)
        if len(names) != 1:
            raise Failure(f"one session, not {names}", shell.screen())
        with open(os.path.join(folder, names[0]), "w", encoding="utf-8") as file:
            file.write("noise")
        shell.run("clear; parallax gazette.txt post.txt")
        shell.wait_for(r"cannot be read; it lies in", r"Harbour Gazette")
        shell.keys("q")
        shell.expect_restored()
        if sorted(os.listdir(folder)) != [names[0], names[0] + ".broken"]:
            raise Failure(f"a session and the broken one, not {os.listdir(folder)}", shell.screen())


@check("R shows what has changed in a file since it was read")
def reread():
    with Shell(80, 24) as shell:
        shell.run("cp gazette.txt mine.txt; parallax mine.txt post.txt")
        shell.wait_for(r"2 sources.* 1 disagreement")
        shell.keys("R")
        shell.wait_for(r"nothing has changed on disk")
        shell.keys("C-z")
        shell.wait_for(r"Stopped")
        shell.run("clear; sed -i s/Eleven/Fourteen/ mine.txt; fg")
        shell.wait_for(r"2 sources.* 1 disagreement")
        shell.keys("R")
        shell.wait_for(r"1 article has changed and been read again", r"2 sources.* 0 disagreements")
        shell.keys("q")
        shell.wait_for(r"ready>")
        shell.run("clear; rm mine.txt")
        shell.run("clear")
        shell.expect_restored()


@check("Settings and keys of the user hold, and a mistake in them is a message")
def configured():
    with tempfile.TemporaryDirectory() as folder, Shell(80, 24, XDG_CONFIG_HOME=folder) as shell:
        os.mkdir(os.path.join(folder, "parallax"))
        with open(os.path.join(folder, "parallax", "keys"), "w", encoding="utf-8") as file:
            file.write("bind W next-quote\nbind W2 frobnicate\n")
        shell.run("parallax gazette.txt post.txt")
        shell.wait_for(r"keys:2: no command .frobnicate.", r"Quotes \(3 linked", r"^ W:next quote")
        shell.keys("W")
        shell.wait_for(r"quote 1/\d+")
        shell.keys("q")
        shell.run("clear; parallax read --no-config gazette.txt post.txt")
        shell.wait_for(r"^ \]:next quote")
        shell.keys("q")
        shell.expect_restored()


@check("The wheel and clicks work where they were asked for, and the terminal has its mouse back after {}",
       [("q",), ("SIGTERM",), ("SIGSEGV",)])
def mouse(end):
    with Shell(80, 24) as shell:
        open_reader(shell)
        if shell.flag("mouse_any_flag") != "0":
            raise Failure("no mouse unasked", shell.screen())
        shell.type(":set mouse=on")
        shell.keys("Enter")
        shell.wait(lambda _: shell.flag("mouse_any_flag") == "1", "the mouse on")
        shell.type("\x1b[<0;12;2M\x1b[<0;25;2M")
        shell.wait_for(r"^ 2:Post")
        shell.type("\x1b[<65;10;8M")
        if end == "q":
            shell.keys("q")
        else:
            os.kill(shell.program(), signal.Signals[end])
        shell.expect_restored()


@check("At 30x8 the text is read, compared and left")
def small():
    with Shell(30, 8) as shell:
        shell.run("clear; parallax gazette.txt post.txt")
        # The map at the right edge shows that the links are there.
        shell.wait_for(r"^─ .*Harbour", r"[│┃]=$")
        shell.keys("]")
        shell.wait_for(r"= verbatim")
        shell.keys("d")
        shell.wait_for(r"What differs|┤1├")
        shell.keys("?")
        shell.wait_for(r"Help")
        shell.keys("q", "q", "q")
        # The prompt with its question does not fit one row of so narrow a screen.
        shell.resize(80, 24)
        shell.expect_restored()
