"""What the model sees of a word form. `Sources/Prose/Grammar/WordForm.swift` does exactly the same."""

import functools
import unicodedata
from pathlib import Path

# Typographic signs are read as their plain forms, so that it does not matter which of them a text uses.
PLAIN = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u02bc": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "--", "\u2015": "--",
    "\u2026": "...", "\u00a0": " ",
}
LONGEST_RUN = 40
UNKNOWN = 100  # [UNK] in the word-piece vocabulary


@functools.lru_cache(maxsize=None)
def fold_character(character: str) -> str:
    """Lower case, without the accents of Latin letters."""
    if character in PLAIN:
        return PLAIN[character]
    if character < "\x80":
        return character.lower()
    lower = character.lower()
    if "\u00e0" <= lower <= "\u017f":
        base = unicodedata.normalize("NFD", lower)[0]
        return base if base < "\x80" else lower
    return lower if len(lower) == 1 else character


def fold(form: str) -> str:
    return "".join(map(fold_character, form))


def is_sign(character: str) -> bool:
    """Signs are word pieces of their own; everything else is a letter or a digit."""
    code = ord(character)
    if code < 0x80:
        return not character.isalnum()
    return 0xA0 <= code <= 0xBF or 0x2000 <= code <= 0x2BFF or 0x3000 <= code <= 0x303F


def shape(form: str) -> str:
    """`Xxx` for Parallax, `dd-dd` for 2024-25: no more than two of a kind in a row, eight in all."""
    out = ""
    for character in form:
        plain = PLAIN.get(character, character)[0]
        if "0" <= plain <= "9":
            kind = "d"
        elif plain.isupper():
            kind = "X"
        elif is_sign(plain):
            kind = plain if plain < "\x80" else "x"
        else:
            kind = "x"
        if not (len(out) >= 2 and out[-1] == kind and out[-2] == kind):
            out += kind
            if len(out) == 8:
                break
    return out


class WordPieces:
    """Greedy longest match, as BERT does it."""

    def __init__(self, vocabulary: Path):
        self.pieces = Path(vocabulary).read_text(encoding="utf-8").rstrip("\n").split("\n")
        self.index = {piece: number for number, piece in enumerate(self.pieces)}
        self.cache: dict[str, list[int]] = {}

    def __call__(self, form: str) -> list[int]:
        found = self.cache.get(form)
        if found is None:
            found = self.cache[form] = self.split(fold(form))
        return found

    def split(self, folded: str) -> list[int]:
        out, run = [], ""
        for character in folded:
            if is_sign(character):
                out += self.split_run(run)
                run = ""
                if character != " ":
                    out.append(self.index.get(character, UNKNOWN))
            else:
                run += character
        return (out + self.split_run(run)) or [UNKNOWN]

    def split_run(self, run: str) -> list[int]:
        if len(run) > LONGEST_RUN:
            return [UNKNOWN]
        out, start = [], 0
        while start < len(run):
            prefix = "##" if start else ""
            for end in range(len(run), start, -1):
                piece = self.index.get(prefix + run[start:end])
                if piece is not None:
                    break
            else:
                return [UNKNOWN]
            out.append(piece)
            start = end
        return out


AFFIXES = ("word", "last3", "last2", "first3", "shape")


@functools.lru_cache(maxsize=None)
def features(form: str) -> tuple[str, ...]:
    """The word, its ends, its beginning and its shape."""
    folded = fold(form)
    return folded, folded[-3:], folded[-2:], folded[:3], shape(form)
