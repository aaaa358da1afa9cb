"""Every byte that kinds of terminals get, in a pseudo-terminal."""
import base64
import re

from terminals import Terminal, expect, until

from .registry import check


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
