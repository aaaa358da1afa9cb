"""Where checks are entered, and what many of them begin with."""
import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

CHECKS = []


def check(sentence, arguments=((),)):
    """Enters a check, once for each row of arguments."""

    def enter(function):
        for row in arguments:
            CHECKS.append((sentence.format(*row), lambda row=row: function(*row)))
        return function

    return enter


def open_reader(shell):
    shell.run("parallax gazette.txt post.txt")
    shell.wait_for(r"2 sources.* 1 disagreement", r"Harbour Gazette", r"Quotes \(3 linked", r"\?:help")
