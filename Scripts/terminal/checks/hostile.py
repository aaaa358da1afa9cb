"""Articles that would steer the terminal, in a pseudo-terminal."""
from terminals import Terminal, expect

from .registry import check
from .kinds import expect_modes_off


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
