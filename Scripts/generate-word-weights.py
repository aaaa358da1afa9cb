#!/usr/bin/env python3
"""Writes Sources/Collation/Words/CommonWords.swift: how telling common English words are.

usage: generate-word-weights.py --data DIR

The weight of a word is its inverse document frequency, ln(sentences / sentences that hold it), rounded to halves, over
open English text (DIR/masc.txt, state-of-the-union.txt, mnli-premises.txt: MASC of the Open American National Corpus,
State of the Union addresses in the public domain, premises of MultiNLI under the OANC terms). Words with a weight of
8 and above are left out: the program takes 9 for every word that is not in the table. Two runs on the same files
write the same bytes."""
import argparse, collections, hashlib, math, os, re, textwrap

FILES = ("masc.txt", "state-of-the-union.txt", "mnli-premises.txt")
TARGET = os.path.join(os.path.dirname(__file__), "..", "Sources", "Collation", "Words", "CommonWords.swift")


def sentences(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.lower().replace("’", "'")
            line = re.sub(r"n't\b", " not", line)
            line = re.sub(r"'(s|re|ve|ll|d|m)\b", " ", line)
            for piece in re.split(r"(?<=[.!?]) ", line):
                words = set(re.findall(r"[a-z]+", piece))
                if words:
                    yield words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, metavar="DIR")
    folder = parser.parse_args().data
    held, total, sums = collections.Counter(), 0, []
    for name in FILES:
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            sums.append(f"{name} {hashlib.sha256(file.read()).hexdigest()[:16]}")
        for words in sentences(path):
            held.update(words)
            total += 1
    bands = collections.defaultdict(list)
    for word, count in held.items():
        weight = round(2 * math.log(total / count)) / 2
        if weight < 8 and (len(word) > 1 or word in "ai"):
            bands[max(weight, 0.5)].append(word)
    out = [
        "// Made by Scripts/generate-word-weights.py; do not edit.",
        f"// {total} sentences of {', '.join(sums)} (SHA-256, first 16 digits).",
        "",
        "/// Common English words by weight: the logarithm of how rarely a sentence holds them.",
        "enum CommonWords {",
        "  /// Rising weights, each with its words.",
        "  static let bands: [(weight: Double, words: StaticString)] = [",
    ]
    for weight in sorted(bands):
        lines = textwrap.wrap(" ".join(sorted(bands[weight])), 96)
        out.append("    (")
        out.append(f"      {weight},")
        out.append('      """')
        out += ["      " + line + (" \\" if i + 1 < len(lines) else "") for i, line in enumerate(lines)]
        out.append('      """')
        out.append("    ),")
    out += ["  ]", "}", ""]
    os.makedirs(os.path.dirname(TARGET), exist_ok=True)
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


if __name__ == "__main__":
    main()
