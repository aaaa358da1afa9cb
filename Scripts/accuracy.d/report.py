"""Tables of figures, and the document that they make."""
import datetime
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Table:
    """Rows of cells under a head. A cell is a string, a number (shown with one decimal if it has any) or None."""

    head: list[str]
    rows: list[list]
    #: What a reader must know of the table, in a sentence or two.
    note: str = ""


@dataclass(frozen=True)
class Section:
    title: str
    #: What is measured, on what data, and how.
    text: str
    tables: list[Table] = field(default_factory=list)


INTRODUCTION = """\
# Accuracy

How often Parallax is right, in percent unless a table says otherwise. *Bar* is what we want to reach at least. None of the
data is part of the repository: texts belong to their publishers. With the data and the scorers at hand

```sh
swift build -c release --product parallax
Scripts/accuracy --tools DIR --data DIR
```

writes this file anew; `--only NAME` prints one part. Figures are of {date}."""


def percent(part: float, whole: float = 1) -> float | None:
    """A share of a hundred, with one decimal."""
    return round(100 * part / whole, 1) if whole else None


def cell(value) -> str:
    match value:
        case None:
            return ""
        case float():
            return f"{value:.1f}"
        case int():
            return f"{value:,}"
        case _:
            return str(value)


def markdown(section: Section) -> str:
    parts = [f"## {section.title}", section.text]
    for table in section.tables:
        numeric = [all(isinstance(row[n], (int, float, type(None))) for row in table.rows) for n in range(len(table.head))]
        lines = [table.head, ["---:" if right else "---" for right in numeric]]
        lines += [[cell(value) for value in row] for row in table.rows]
        parts.append("\n".join("| " + " | ".join(line) + " |" for line in lines))
        if table.note:
            parts.append(table.note)
    return "\n\n".join(part for part in parts if part)


def document(sections: list[Section], skipped: list[tuple[str, str]]) -> str:
    parts = [INTRODUCTION.format(date=datetime.date.today().isoformat())]
    parts += [markdown(section) for section in sections]
    if skipped:
        parts.append("## Not measured\n\n" + "\n".join(f"- {name}: {reason}" for name, reason in skipped))
    return "\n\n".join(parts) + "\n"
