"""Specifications of number and date recognisers, as Recognizers-Text keeps them: inputs with what is to be found.

A measure of such files says which of its files it reads, which inputs it leaves out by what rule, and what our program
makes of each input in the terms of the file; what is right is decided here, alike for all: an input is right if every
result that is wanted is found, with the same words and value, and nothing else.
"""
import json
import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from report import Section, Table, percent
from running import Run


@dataclass(frozen=True)
class Finding:
    """Code points from start up to end, and a value that can be compared."""

    start: int
    end: int
    value: object


@dataclass(frozen=True)
class Example:
    text: str
    wanted: list[Finding]
    #: The entry of the file, for rules and values that need more of it.
    source: dict


@dataclass(frozen=True)
class Rule:
    """A reason to leave an input out. It looks at the input and what is wanted, never at what we find."""

    name: str
    applies: Callable[[Example], bool]


@dataclass
class Score:
    inputs: int = 0
    counted: int = 0
    right: int = 0
    left_out: Counter = field(default_factory=Counter)
    wrong: list[tuple[Example, list[Finding]]] = field(default_factory=list)


def read(path: Path, value: Callable[[dict], object]) -> list[Example]:
    """The examples of a file. `value` makes of a result what is compared.

    `End` is inclusive there, and some files have `Length` instead. Positions count UTF-16 units there.
    """
    examples = []
    for entry in json.loads(path.read_text(encoding="utf-8-sig")):
        text = entry["Input"]
        units = code_points(text)
        wanted = []
        for result in entry["Results"]:
            start = result["Start"]
            end = result["End"] + 1 if "End" in result else start + result["Length"]
            wanted.append(Finding(units[start], units[min(end, len(units) - 1)], value(result)))
        examples.append(Example(text, wanted, entry))
    return examples


def code_points(text: str) -> list[int]:
    """For each UTF-16 unit of a text, and its end, the number of the code point that it belongs to."""
    units = []
    for index, character in enumerate(text):
        units += [index] * (2 if ord(character) > 0xFFFF else 1)
    return units + [len(text)]


def score(
    examples: list[Example], rules: list[Rule], find: Callable[[list[Example]], list[list[Finding]]],
    same: Callable[[object, object], bool],
) -> Score:
    """Leaves out what a rule names, asks `find` for the rest, and compares values with `same`."""
    result, counted = Score(inputs=len(examples)), []
    for example in examples:
        rule = next((rule for rule in rules if rule.applies(example)), None)
        if rule:
            result.left_out[rule.name] += 1
        else:
            counted.append(example)
    result.counted = len(counted)
    for example, found in zip(counted, find(counted), strict=True):
        if agree(example.wanted, found, same):
            result.right += 1
        else:
            result.wrong.append((example, found))
    return result


def agree(wanted: list[Finding], found: list[Finding], same: Callable[[object, object], bool]) -> bool:
    wanted, found = sorted(wanted, key=lambda f: (f.start, f.end)), sorted(found, key=lambda f: (f.start, f.end))
    return len(wanted) == len(found) and all(
        (a.start, a.end) == (b.start, b.end) and same(a.value, b.value) for a, b in zip(wanted, found))


def close(a: object, b: object, tolerance: float = 1e-9) -> bool:
    """Whether two numbers are the same but for rounding."""
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=tolerance, abs_tol=1e-12)


#: Name, file, value of a result, rules, our findings, comparison of values, bar.
File = tuple[
    str, str, Callable[[dict], object], list[Rule], Callable[[Run, list[Example]], list[list[Finding]]],
    Callable[[object, object], bool], float | None]


def measure_files(run: Run, title: str, text: str, files: list[File]) -> Section:
    """Scores files and makes the tables of a section: what is right, and what is left out by which rule."""
    rows, rules = [], []
    for name, file, value, left_out, find, same, bar in files:
        result = score(read(run.path(file), value), left_out, lambda examples: find(run, examples), same)
        note_errors(run, name.lower().replace(" ", "-"), result)
        out = result.inputs - result.counted
        rows.append([
            name, result.inputs, out, percent(out, result.inputs), result.counted, result.right,
            percent(result.right, result.counted), bar])
        rules += [[name, rule.name, result.left_out[rule.name]] for rule in left_out]
    tables = [Table(["specification", "inputs", "left out", "% left out", "counted", "right", "% right", "bar"], rows)]
    if rules:
        tables.append(Table(
            ["specification", "left out by rule", "inputs"], rules,
            "Rules look at the input and at what is expected, never at what is found; the first that applies counts."))
    return Section(title, text, tables)


def note_errors(run: Run, name: str, result: Score):
    """Writes the inputs that are wrong, with what was wanted and what was found."""
    lines = []
    for example, found in result.wrong:
        lines.append(json.dumps(example.text, ensure_ascii=False))
        for sign, findings in (("-", example.wanted), ("+", found)):
            lines += [f"  {sign} {example.text[f.start:f.end]!r} {f.value}" for f in findings]
    run.note(name, lines)
