"""Learns where sentences of Universal Dependencies end, and writes Sources/Prose/Grammar/UDBoundaryWeights.swift.

usage: boundaries.py --data DIR --to FILE

A logistic model decides about each white space of a paragraph. Its features say what stands on either side, how far the
last boundary is, and how the paragraph is written; a feature is a 32-bit hash. An L1 penalty leaves the few hundred that
matter, their weights are learnt again and rounded to sixteenths. `Chunk` and `features` are the twins of UDChunk.swift
and UDBoundaries.swift: whoever changes one changes the other, and trains again.
"""

import argparse
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import numpy

# ---------------------------------------------------------------------------------------------- paragraphs and gaps

NONE, DIGIT, CAPITALS, TITLE, INITIAL, LOWER = range(6)
MASK = (1 << 64) - 1
BASIS, PRIME = 0xCBF29CE484222325, 0x100000001B3
MARKS = {
    **dict.fromkeys("“”„‟«»＂", '"'), **dict.fromkeys("‘’‚‛`´ʼ", "'"), **dict.fromkeys("–—―‐‑", "-"), "…": "."}


#: As WordKey folds them.
FOLDED = str.maketrans({**dict.fromkeys("\u00b4\u02bc\u2018\u2019\u201b", "'"), **dict.fromkeys("\u2010\u2011", "-")})


def code(character: str) -> int:
    """ASCII as it is, marks by what they stand for, everything else alike."""
    return min(ord(MARKS.get(character, character)), 127)


def is_letter(character: str) -> bool:
    if character < "\x80":
        return character.isalpha()
    return unicodedata.category(character)[0] in "LM" or character in "\u200c\u200d"


def is_digit(character: str) -> bool:
    return "0" <= character <= "9"


def packed(marks: list[int]) -> int:
    value = 0
    for mark in marks:
        value = value << 8 | mark
    return value


def squeezed(marks: list[int]) -> list[int]:
    """No mark more than twice in a row."""
    kept = []
    for mark in marks:
        if kept[-2:] != [mark, mark]:
            kept.append(mark)
    return kept


@dataclass
class Chunk:
    """What stands between two white spaces: a word with the marks at its edges."""

    end: int = 0       # place of its end in the paragraph
    word: int = 0      # hash of the word in lower case
    length: int = 0    # characters of the word, 5 at most
    case: int = NONE
    stops: int = 0     # whether a full stop is inside the word
    before: int = 0    # the first two marks before the word
    after: int = 0     # the last three marks after it
    start: int = 0     # the first two marks after it
    closes: int = 0    # the first mark after it
    last: int = 0      # the last one
    quotes: int = 0    # double quote marks
    brackets: int = 0  # brackets that open less those that close


def chunk(text: str, end: int) -> Chunk:
    text = text.replace("''", '"').replace("``", '"')  # as wires write a double mark
    places = [i for i, character in enumerate(text) if is_letter(character) or is_digit(character)]
    begin, stop = (places[0], places[-1] + 1) if places else (0, 0)
    word, tail = text[begin:stop], squeezed([code(c) for c in text[stop:]])
    hash = BASIS
    for byte in word.lower().translate(FOLDED).encode():
        hash = (hash ^ byte) * PRIME & MASK
    if not word:
        case = NONE
    elif is_digit(word[0]):
        case = DIGIT
    elif not word[0].isupper():
        case = LOWER
    elif len(word) == 1:
        case = INITIAL
    else:
        case = TITLE if any(c.islower() for c in word) else CAPITALS
    return Chunk(
        end, hash if word else 0, min(len(word), 5), case, int("." in word),
        packed([code(c) for c in text[:min(begin, 2)]]) if word else packed(tail[:2]),
        packed(tail[-3:]), packed(tail[:2]), tail[0] if tail else 0, tail[-1] if tail else 0,
        sum(code(c) == 0x22 for c in text), sum((c in "([{") - (c in ")]}") for c in text))


def chunks(paragraph: str) -> list[Chunk]:
    return [chunk(found.group(), found.end()) for found in re.finditer(r"\S+", paragraph)]


def habits(chunks: list[Chunk]) -> int:
    """How a paragraph is written: whether it uses capitals, and whether it begins sentences with them."""
    count = [0] * 6
    begins = {LOWER: 0, TITLE: 0}
    for index, chunk in enumerate(chunks):
        count[chunk.case] += 1
        if index and chunk.case >= CAPITALS and chunks[index - 1].last in b".!?" and not chunks[index - 1].stops:
            begins[LOWER if chunk.case == LOWER else TITLE] += 1
    lower, capital = count[LOWER], count[TITLE] + count[INITIAL]
    if count[CAPITALS] > lower:
        capitals = 4
    else:
        capitals = 0 if capital == 0 else 1 if capital > lower else 2 if capital * 3 > lower else 3
    total = begins[LOWER] + begins[TITLE]
    starts = 0 if total == 0 else 1 if begins[LOWER] == 0 else 2 if begins[TITLE] == 0 else 3
    return capitals << 8 | starts << 4 | min(total, 3)


def contexts(chunks: list[Chunk]) -> list[int]:
    """For each chunk, whether a quotation or a bracket is open after it."""
    quotes = brackets = 0
    found = []
    for chunk in chunks:
        quotes = (quotes + chunk.quotes) & 1
        brackets = max(0, brackets + chunk.brackets)
        found.append(quotes << 1 | (brackets > 0))
    return found


def coarse(count: int) -> int:
    return next((step for step in (40, 25, 14, 9, 6, 4) if count >= step), count)


def feature(*values: int) -> int:
    hash = BASIS
    for value in values:
        hash = (hash ^ value) * PRIME & MASK
        hash ^= hash >> 29
    return (hash ^ hash >> 32) & 0xFFFFFFFF


EDGE = Chunk()


def features(chunks: list[Chunk], index: int, start: int, habits: int, context: int) -> list[int]:
    """Of the gap after a chunk, in a sentence that begins with chunk `start`."""
    last, next, first = chunks[index], chunks[index + 1], chunks[start]
    previous = chunks[index - 1] if index > start else EDGE
    second = chunks[index + 2] if index + 2 < len(chunks) else EDGE
    done, rest = coarse(index - start + 1), coarse(len(chunks) - index - 1)
    begin = next.case << 16 | next.before
    seam = last.closes << 8 | next.case
    return [
        feature(1),
        feature(2, last.after, begin),
        feature(3, last.after),
        feature(4, begin),
        feature(5, last.case, last.length, last.start, next.case),
        feature(6, last.word, last.closes),
        feature(7, next.word, next.case),
        feature(8, next.word, seam),
        feature(9, second.word, seam),
        feature(10, next.case, second.case, second.before, last.closes, next.closes),
        feature(11, previous.case, last.case, last.start, next.case),
        feature(12, done, seam),
        feature(13, rest, seam),
        feature(14, done, rest),
        feature(15, habits, seam),
        feature(16, first.word, seam),
        feature(17, first.case, first.after, seam),
        feature(18, last.stops, last.after, next.case),
        feature(19, last.length, last.after, next.case, next.length),
        feature(20, context, last.after, next.case),
        feature(21, next.after, seam),
    ]


# ------------------------------------------------------------------------------------------------------- treebanks


def paragraphs(path: Path) -> list[tuple[str, list[int]]]:
    """Each paragraph as it was written, and the places at which its sentences end."""
    found, text, ends, covered = [], "", [], 0

    def finish():
        if ends:
            found.append((text.rstrip(), ends.copy()))

    for block in re.split(r"\n\n+", path.read_text(encoding="utf-8")):
        lines = block.split("\n")
        if any(re.match(r"# new(doc|par)", line) for line in lines):
            finish()
            text, ends = "", []
        covered, words = 0, 0
        for columns in (line.split("\t") for line in lines if line and not line.startswith("#")):
            if "." in columns[0]:
                continue
            if "-" in columns[0]:
                covered = int(columns[0].split("-")[1])
            elif int(columns[0]) <= covered:
                continue
            text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
            words += 1
        if words:
            ends.append(len(text.rstrip()))
    finish()
    return found


def examples(paths: list[Path]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The features of every gap, and whether it is a boundary."""
    rows, answers = [], []
    for path in paths:
        for text, ends in paragraphs(path):
            words, ends, start = chunks(text), set(ends), 0
            style, open = habits(words), contexts(words)
            for index in range(len(words) - 1):
                rows.append(features(words, index, start, style, open[index]))
                answers.append(words[index].end in ends)
                if answers[-1]:
                    start = index + 1
    return numpy.array(rows, dtype=numpy.int64), numpy.array(answers, dtype=numpy.float64)


# -------------------------------------------------------------------------------------------------------- learning


def weights(rows: numpy.ndarray, answers: numpy.ndarray, size: int, l1: float, l2: float, steps=300) -> numpy.ndarray:
    """Adam over all examples at once, with a proximal step for L1; the weight with number 0 stays 0."""
    weights, mean, square = numpy.zeros(size), numpy.zeros(size), numpy.zeros(size)
    for step in range(1, steps + 1):
        error = 1 / (1 + numpy.exp(-weights[rows].sum(1))) - answers
        gradient = numpy.bincount(rows.ravel(), numpy.repeat(error, rows.shape[1]), size) / len(answers) + l2 * weights
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient * gradient
        rate = 0.1 * (1 - 0.9 * step / steps) / (numpy.sqrt(square / (1 - 0.99**step)) + 1e-8)
        weights -= rate * mean / (1 - 0.9**step)
        weights = numpy.sign(weights) * numpy.maximum(numpy.abs(weights) - rate * l1, 0)
        weights[0] = 0
    return weights


def learn(rows: numpy.ndarray, answers: numpy.ndarray, l1: float) -> dict[int, int]:
    """The features that matter, with their weights in sixteenths."""
    names, numbers, counts = numpy.unique(rows, return_inverse=True, return_counts=True)
    numbers = numbers.reshape(rows.shape)
    common = (counts >= 3).astype(numpy.int64)
    slots = common.cumsum() * common  # 0 for what is too rare
    found = weights(slots[numbers], answers, slots.max() + 1, l1, 1e-6)
    chosen = (slots > 0) & (found[slots] != 0)
    slots = chosen.cumsum() * chosen
    found = weights(slots[numbers], answers, slots.max() + 1, 0, 1e-5)
    rounded = numpy.clip(numpy.round(found * 16), -127, 127).astype(int)
    return {int(name): int(rounded[slot]) for name, slot in zip(names, slots) if slot and rounded[slot]}


#: Where the word before a gap has no mark at its end, this much more is asked for, in sixteenths: in news such a gap is
#: hardly ever a boundary, and mail loses nothing.
CAUTION = 16


def ends_sentence(model: dict[int, int], words: list[Chunk], index: int, *rest: int) -> bool:
    """Whether the gap after a chunk is a boundary."""
    caution = 0 if words[index].closes else CAUTION
    return sum(model.get(f, 0) for f in features(words, index, *rest)) > caution


def score(path: Path, model: dict[int, int]) -> float:
    """F1 of sentences, in per cent, with boundaries at white space alone."""
    right = found = wanted = 0
    for text, ends in paragraphs(path):
        words, start, cuts = chunks(text), 0, []
        style, open = habits(words), contexts(words)
        for index in range(len(words) - 1):
            if ends_sentence(model, words, index, start, style, open[index]):
                cuts.append(words[index].end)
                start = index + 1
        cuts.append(len(text))
        gold, ours = set(zip([0] + ends, ends)), set(zip([0] + cuts, cuts))
        right, found, wanted = right + len(gold & ours), found + len(ours), wanted + len(gold)
    return 200 * right / (found + wanted)


def table(model: dict[int, int]) -> str:
    """The Swift source."""
    entries = [f"0x{name:08X}_{weight & 0xFF:02X}," for name, weight in sorted(model.items())]
    lines = [" ".join(entries[i:i + 7]) for i in range(0, len(entries), 7)]
    return "\n".join([
        "// Made by Scripts/models/boundaries.py from the training parts of UD English EWT 2.16 and of the Wikinews documents",
        "// of UD English GUM 2.16; see NOTICE. Not to be edited.",
        "",
        "extension UDBoundaries {",
        "  /// Features and their weights, rising: 32 bits of hash, 8 bits of weight in sixteenths, two's complement.",
        "  static let table: [UInt64] = [",
        *("    " + line for line in lines),
        "  ]",
        "}",
        ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="holds ud-ewt and ud-gum-news")
    parser.add_argument("--to", type=Path, required=True, help="the Swift file")
    parser.add_argument("--work", type=Path, help="not used: for Scripts/models/train")
    parser.add_argument("--l1", type=float, default=2e-5)
    chosen = parser.parse_args()
    treebanks = [chosen.data / "ud-ewt", chosen.data / "ud-gum-news"]
    model = learn(*examples([treebank / "train.conllu" for treebank in treebanks]), chosen.l1)
    chosen.to.write_text(table(model), encoding="utf-8")
    figures = ", ".join(f"{score(t / 'dev.conllu', model):.2f} on {t.name} dev" for t in treebanks)
    print(f"{len(model)} features, sentences F1 {figures}")


if __name__ == "__main__":
    main()
