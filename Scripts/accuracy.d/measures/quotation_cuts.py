#!/usr/bin/env python3
"""Quotations that a sentence cuts: for a reader there must be none.

usage: quotation_cuts.py PARALLAX STORIES

STORIES holds gold/STORY.json, each with articles that name their file and list quotations by code points. A quotation is
cut if a sentence of `parallax analyze` begins inside it. Quotations of several paragraphs are left aside, since a
sentence never reaches over a paragraph.
"""
import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Cuts:
    #: Quotations that lie in one paragraph, and those left aside.
    quotations: int = 0
    aside: int = 0
    #: The words of each that is cut, a bar at each cut.
    cut: list[str] = field(default_factory=list)


def count(parallax: Path, stories: Path) -> Cuts:
    """All stories, each analysed as one."""
    cuts = Cuts()
    for path in sorted((stories / "gold").glob("*.json")):
        articles = json.loads(path.read_text(encoding="utf-8"))["articles"]
        command = [str(parallax), "analyze", "--format", "json", *(str(stories / a["file"]) for a in articles)]
        done = subprocess.run(command, capture_output=True, check=True)
        for gold, found in zip(articles, json.loads(done.stdout)["articles"], strict=True):
            add(gold, [s["start"] for s in found["sentences"]], stories, cuts)
    return cuts


def add(article: dict, starts: list[int], stories: Path, cuts: Cuts):
    with open(stories / article["file"], encoding="utf-8", newline="") as file:
        text = file.read()
    for quotation in article["quotations"]:
        start, end = quotation["start"], quotation["end"]
        if "\n" in text[start:end].strip():
            cuts.aside += 1
            continue
        cuts.quotations += 1
        edges = [start, *(place for place in starts if start < place < end), end]
        if len(edges) > 2:
            cuts.cut.append("|".join(text[a:b] for a, b in zip(edges, edges[1:])))


def measure(run):
    """For Scripts/accuracy."""
    from report import Section, Table

    cuts = count(run.parallax, run.path("stories"))
    run.note("quotation_cuts", cuts.cut)
    return Section(
        "Quotations and sentences",
        "Quotations of invented stories with full gold that a sentence of ours cuts. Those of several paragraphs aside.",
        [Table(["quotations", "cut", "bar"], [[cuts.quotations, len(cuts.cut), 0]])])


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    cuts = count(Path(sys.argv[1]), Path(sys.argv[2]))
    for words in cuts.cut:
        print(words)
    print(f"{len(cuts.cut)} of {cuts.quotations} quotations are cut; {cuts.aside} of several paragraphs aside")
    sys.exit(1 if cuts.cut else 0)


if __name__ == "__main__":
    main()
