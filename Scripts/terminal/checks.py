"""What must be seen on real terminals. Each check is a sentence."""
import base64
import os
import re
import select
import shlex
import signal
import tempfile

from terminals import Failure, Shell, Terminal, expect, until

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

CHECKS = []


def check(sentence, arguments=((),)):
    """Enters a check, once for each row of arguments."""

    def enter(function):
        for row in arguments:
            CHECKS.append((sentence.format(*row), lambda row=row: function(*row)))
        return function

    return enter


# In tmux: what a person does.

SIZES = [(80, 24), (100, 30), (160, 50)]

# Keys, then what must be on the screen.
WALK = [
    ("the first quotation", ["]"], [r"quote 1/\d+", r"We have accounted for everyone"]),
    ("the same words in the other article", ["Enter"], [r"^ 2:Post", r"quote 1/\d+", r"accounted for everyone"]),
    ("back along the trail", ["<"], [r"^ 1:Harbour Gazette", r"quote 1/\d+"]),
    ("the first disagreement", ["}"], [r"disagreement 1/\d+", r"Eleven|Fourteen"]),
    ("the comparison", ["d"], [r"^ COMPARE", r"What differs", r"Eleven", r"Fourteen"]),
    ("one column again", ["d"], [r"^ 1:Harbour Gazette", r"Quotes \("]),
    ("help", ["?"], [r"Help", r"next quotation that another article has"]),
    ("the story again", ["q"], [r"^ 1:Harbour Gazette", r"Quotes \("]),
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


@check("PARALLAX_TRACE has a line for each frame: text first, then quotations, then links")
def trace():
    with tempfile.TemporaryDirectory() as folder, Shell(80, 24) as shell:
        path = os.path.join(folder, "trace")
        shell.run(f"PARALLAX_TRACE={path} parallax --fresh gazette.txt post.txt")
        shell.wait_for(r"\d+ linked")
        shell.keys("j", "q")
        shell.expect_restored()
        with open(path, encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file]
        if rows[0] != ["process-ms", "main-ms", "frame-ms", "screen", "shown"]:
            raise Failure("the head of the trace", [str(rows[0])])
        shown = [row[4] for row in rows[1:]]
        rising = ["nothing", "text", "text quotes", "text quotes links"]
        if shown != sorted(shown, key=rising.index) or shown[-1] != rising[-1]:
            raise Failure("text, then quotations, then links", shown)
        times = [[float(field) for field in row[:3]] for row in rows[1:]]
        if any(a[0] > b[0] or a[1] > b[1] for a, b in zip(times, times[1:])) or any(t[2] < 0 or t[1] > t[0] for t in times):
            raise Failure("times that rise", [str(times)])


def many_articles(folder, count):
    """So many short articles, no two alike."""
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        with open(os.path.join(folder, f"a{number:05}.txt"), "w", encoding="utf-8") as file:
            file.write(f"Source: Paper {number}\n\nHall {number} is shut\n\n“We shut hall {number},” Ines Okafor said.\n")


@check("While many articles are being read the screen follows every resize, and the keys work")
def resized_while_loading():
    with tempfile.TemporaryDirectory() as folder, Shell(80, 24) as shell:
        many_articles(folder, 1500)
        shell.run(f"clear; parallax {folder}/*.txt")
        for columns, rows, expected in [(160, 50, r"1 Sources"), (30, 8, r"^─ Paper|^─ \d+ Paper"), (100, 30, r"\d+ sources"),
                                        (12, 3, r"20x5"), (80, 24, r"1500 sources")]:
            shell.resize(columns, rows)
            shell.wait_for(expected)
        shell.keys("J")
        shell.wait_for(r"^ 2:Paper 1 ")
        shell.keys("q")
        shell.expect_restored()


@check("Ten thousand articles are listed, and gone through by number")
def ten_thousand():
    with tempfile.TemporaryDirectory() as folder, Shell(100, 30) as shell:
        many_articles(folder, 10_000)
        shell.run(f"cd {folder}; clear; parallax *.txt")
        shell.wait_for(r"10000 sources")
        shell.type("9999gs")
        shell.wait_for(r"^ 9999:Paper 9998 ")
        shell.keys("g", "s")
        shell.wait_for(r"9999 Paper 9998", r"10000 Paper 9999")
        shell.keys("Q")
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


def open_reader(shell):
    shell.run("parallax gazette.txt post.txt")
    shell.wait_for(r"2 sources.* 1 disagreement", r"Harbour Gazette", r"Quotes \(3 linked", r"\?:help")


# In a pseudo-terminal: every byte.

COLOUR = re.compile(rb"\x1b\[(?:[0-9;:]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m")
# Modes that must be off at the end: alternate screen, paste, mouse, synchronized output. The cursor must be on.
MODES_OFF = [b"?1049", b"?2004", b"?1000", b"?1002", b"?1003", b"?1006", b"?2026"]


def expect_modes_off(terminal):
    for mode in MODES_OFF:
        on, off = terminal.raw.rfind(b"\x1b[" + mode + b"h"), terminal.raw.rfind(b"\x1b[" + mode + b"l")
        expect(on <= off, f"mode {mode.decode()} off at the end", terminal)
    hidden = terminal.raw.rfind(b"\x1b[?25l")
    shown = max(terminal.raw.rfind(b"\x1b[?25h"), terminal.raw.rfind(b"\x1b[?12;25h"), terminal.raw.rfind(b"\x1b[34h"))
    expect(hidden <= shown, "the cursor on at the end", terminal)


@check("y puts the quotation on the clipboard of the terminal, in TERM={}", [("xterm-256color",), ("screen",)])
def copied(term):
    with Terminal("gazette.txt", "post.txt", TERM=term) as terminal:
        terminal.wait_for(r"Quotes \(3 linked")
        terminal.send("]y")
        terminal.wait_for(r"copied: ")
        sent = terminal.raw.replace(b"\x1b\\\x1bP", b"")
        match = re.search(rb"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", sent)
        expect(match, "OSC 52", terminal)
        text = base64.b64decode(match.group(1)).decode()
        wanted = ("“We have accounted for everyone on the night shift,” — Ines Okafor, Harbour Gazette, 3 Mar 2025, "
                  "gazette.txt")
        expect(text == wanted, f"the words {wanted}, not {text}", terminal)
        expect((term == "screen") == (b"\x1bP\x1b]52" in terminal.raw), "a DCS for screen alone", terminal)
        terminal.send("q")
        expect(terminal.finish() == 0, "status 0", terminal)


@check("Every mode that was turned on is turned off, in TERM={}", [("xterm-256color",), ("screen",), ("vt100",), ("linux",)])
def modes(term):
    with Terminal("gazette.txt", "post.txt", TERM=term) as terminal:
        terminal.wait_for(r"2 sources.* 1 disagreement")
        terminal.send("]")
        terminal.wait_for(r"quote 1/\d+")
        terminal.send("q")
        expect(terminal.finish() == 0, "status 0", terminal)
        expect_modes_off(terminal)


@check("With 8 colours no other is asked for, with TERM={} none at all", [("vt100",)])
def few_colours(plain):
    for term, wanted in [("xterm", True), (plain, False)]:
        with Terminal("gazette.txt", "post.txt", TERM=term) as terminal:
            terminal.wait_for(r"2 sources.* 1 disagreement")
            terminal.send("}d?q")
            terminal.wait_for(r"^ COMPARE")
            terminal.send("qq")
            expect(terminal.finish() == 0, "status 0", terminal)
            expect(bool(COLOUR.search(terminal.raw)) == wanted, f"colour with {term}: {wanted}", terminal)
            expect(not re.search(rb"\x1b\[[0-9;:]*[34]8[;:]", terminal.raw), "none of 256 colours", terminal)


@check("A terminal that is not known but has colours is taken for a kin of xterm")
def unknown_kin():
    with Terminal("gazette.txt", "post.txt", TERM="xterm-unheard-of", COLORTERM="truecolor") as terminal:
        terminal.wait_for(r"2 sources.* 1 disagreement")
        terminal.send("q")
        expect(terminal.finish() == 0, "status 0", terminal)
        expect_modes_off(terminal)


@check("Mouse reports are asked for in SGR's form, and no more after :set mouse=off")
def mouse_modes():
    with Terminal("gazette.txt", "post.txt") as terminal:
        terminal.wait_for(r"2 sources.* 1 disagreement")
        expect(b"?1000h" not in terminal.raw, "no mouse unasked", terminal)
        # A report that nobody asked for presses nothing.
        terminal.send("\x1b[<0;12;2M:set mouse=on\r")
        # Both settings in one piece would be one frame, in which the mouse is never on.
        until(lambda: terminal.read(0) and b"?1000h" in terminal.raw)
        terminal.send(":set mouse=off\rq")
        expect(terminal.finish() == 0, "status 0", terminal)
        expect(b"?1000h\x1b[?1006h" in terminal.raw, "the mouse on", terminal)
        expect_modes_off(terminal)


@check("Without a locale the reader opens all the same: LC_ALL={}", [("POSIX",), ("xx_XX.UTF-8",)])
def locale(name):
    with Terminal("gazette.txt", "post.txt", LC_ALL=name) as terminal:
        terminal.wait_for(r"2 sources.* 1 disagreement")
        terminal.send("q")
        expect(terminal.finish() == 0, "status 0", terminal)


@check("With NO_COLOR no colour is sent, with TERM=xterm-256color alone some is")
def no_colour():
    for environment, wanted in [({"NO_COLOR": "1"}, False), ({}, True)]:
        with Terminal("gazette.txt", "post.txt", **environment) as terminal:
            terminal.wait_for(r"2 sources.* 1 disagreement")
            terminal.send("}")
            terminal.wait_for(r"disagreement 1/\d+")
            terminal.send("q")
            terminal.finish()
            expect(bool(COLOUR.search(terminal.raw)) == wanted, f"colour: {wanted}", terminal)


@check("With TERM={} the reader answers line by line, without an escape, and a line says why",
       [("dumb",), ("no-such-terminal",)])
def plain(term):
    with Terminal("gazette.txt", "post.txt", TERM=term) as terminal:
        terminal.wait_for(r"^article 1 of 2: Harbour Gazette")
        terminal.send("]\n")
        terminal.wait_for(r"^quotation 1 of \d+, ")
        terminal.send("q\n")
        expect(terminal.finish() == 0, "status 0", terminal)
        expect(b"\x1b" not in terminal.raw, "no escape", terminal)
        text = terminal.raw.decode()
        expect(re.search(r"^parallax: .*TERM|^parallax: .*" + term, text, re.M), "a line that says why", terminal)


@check("With TERM=dumb and no keyboard a summary is printed")
def summary():
    with Terminal("gazette.txt", "post.txt", stdin="/dev/null", TERM="dumb") as terminal:
        expect(terminal.finish() == 0, "status 0", terminal)
        expect(b"\x1b" not in terminal.raw and b"2 articles, " in terminal.raw, "the summary", terminal)


# What a text may not send: sequences of its own, C1 controls, what turns the direction or hides.
FORBIDDEN = [("a title", "\x1b]0;"), ("the clipboard", "\x1b]52"), ("a link", "\x1b]8"), ("a DCS", "\x1bP"),
             ("a bell", "\x07"), ("C1", "\x9b"), ("SGR of the text", "\x1b[31mmen"), ("tags", "\U000e0041")] + [
                 (f"U+{code:04X}", chr(code)) for code in [0x200B, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]]


def expect_clean(terminal):
    text = terminal.raw.decode()
    for name, found in FORBIDDEN:
        expect(found not in text, f"no {name}", terminal)
    return text


@check("A hostile article sends nothing of its own to the terminal, whatever is pressed")
def hostile_reading():
    with Terminal("gazette.txt", "hostile.txt", columns=120, rows=40) as terminal:
        terminal.wait_for(r"2 sources.* linked")
        terminal.send("J")
        terminal.wait_for(r"it was over")
        terminal.send("]d")
        terminal.wait_for(r"^ COMPARE")
        terminal.send("qgs")
        terminal.wait_for(r"Evil")
        terminal.send("g2:messages\r")
        terminal.wait_for(r"Messages")
        terminal.send("Q")
        expect(terminal.finish() == 0, "status 0", terminal)
        expect_clean(terminal)
        expect_modes_off(terminal)


@check("A hostile article sends nothing of its own to the terminal: {}",
       [("analyze",), ("quotes",), ("compare",), ("article",), ("parse",), ("read --linear",)])
def hostile(subcommand):
    with Terminal(*subcommand.split(), "hostile.txt") as terminal:
        if "linear" in subcommand:
            terminal.wait_for(r"^article 1 of 1")
            terminal.send("j\nj\nj\n?\nq\n")
        terminal.finish()
        expect("\x1b" not in expect_clean(terminal), "no escape", terminal)


@check("A message on a terminal cannot send an escape")
def hostile_name():
    with Terminal("analyze", "no\x1b[31m\nparallax: file") as terminal:
        expect(terminal.finish() == 1, "status 1", terminal)
        expect(b"\x1b" not in terminal.raw and terminal.raw.count(b"\n") == 1, "one line without an escape", terminal)
