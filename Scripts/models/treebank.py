"""Sentences of a dependency treebank in CoNLL-U."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Sentence:
    """Words with their analysis; heads count from 1, and 0 is the root."""

    forms: list[str]
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)

    def __len__(self):
        return len(self.forms)


def read(path: Path) -> list[Sentence]:
    """All sentences of a file, without ranges of multiword tokens and without empty nodes."""
    sentences, current = [], Sentence([])
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if current.forms:
                    sentences.append(current)
                current = Sentence([])
            elif not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdecimal():
                    current.forms.append(columns[1])
                    current.upos.append(columns[3])
                    current.xpos.append(columns[4])
                    current.heads.append(int(columns[6]))
                    current.labels.append(columns[7])
    if current.forms:
        sentences.append(current)
    return sentences


def gold(data: Path, part: str) -> list[Sentence]:
    """EWT and the news of GUM. `part` is train, dev or test; only train is ever learnt from."""
    return read(data / "ud-ewt" / f"{part}.conllu") + read(data / "ud-gum-news" / f"{part}.conllu")
