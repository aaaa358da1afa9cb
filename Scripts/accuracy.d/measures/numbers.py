"""Numbers, percentages, number ranges and ordinals against the specifications of Recognizers-Text."""
import re

import quantities
from report import Section
from running import Run
from specification import Example, Finding, Rule, close, measure_files

FOLDER = "numbers-dates/Number"


def value(result: dict) -> object:
    """The number of a result; of a percentage without its sign."""
    text = (result.get("Resolution") or {}).get("value")
    return float(text.removesuffix("%")) if text not in (None, "null") else None


# ------------------------------------------------------------------ numbers
ORDINAL = r"(third|fourth|fifth|sixth|eighth|ninth|tenth|first|\w+th)s?"


def wanted_texts(example: Example) -> list[str]:
    return [example.text[f.start:f.end].lower() for f in example.wanted]


NUMBER_RULES = [
    Rule(
        "scientific notation and powers (`1.3x10^6`, `12e-1`)",
        lambda e: bool(re.search(r"\^|\d[eE][+-]?\d", e.text))),
    Rule(
        "a division in words (`one over three`)",
        lambda e: any(" over " in text for text in wanted_texts(e))),
    Rule(
        "text cut at its hyphens, or a sign apart from its number (`fifty - two`, `- 10 k`)",
        lambda e: any(re.search(r"(^| )- ?", text) and re.search(r"(^|\w )- \w", text) for text in wanted_texts(e))),
    Rule(
        "dates, telephone numbers, addresses, lists without spaces and other codes (`5/17/2018`, `SCP-173`)",
        lambda e: bool(re.search(r"\d/\d+/\d|\+\d|\d\.\d+\.\d+\.\d|[A-Z]-\d|\d\{|nrs?\.", e.text))),
    Rule(
        "fractions of hundreds in words (`one one hundred and fifth`)",
        lambda e: any(
            re.search(r"(hundred|thousand|million|billion|trillion).*" + ORDINAL + "$", text)
            and not re.search(r" and (a|one|two|three|four|five) \w+$", text) for text in wanted_texts(e))),
]


def numbers(run: Run, examples: list[Example]) -> list[list[Finding]]:
    """Every number of our quantities; one that a unit is glued to (`180ml`) is no number in the specification."""
    found = []
    for example, (ours, _) in zip(examples, quantities.read(run, [e.text for e in examples]), strict=True):
        findings = []
        for quantity in ours:
            for number in quantity.numbers:
                glued = example.text[number.end:number.end + 1]
                if not glued.isalpha():
                    findings.append(Finding(number.start, number.end, number.value))
        found.append(findings)
    return found


# ------------------------------------------------------------------ percentages
PERCENT_RULES = [
    Rule("no number (`a small percent`)", lambda e: any(f.value is None for f in e.wanted)),
]


def percentages(run: Run, examples: list[Example]) -> list[list[Finding]]:
    return [
        [Finding(q.amount_start, q.amount_end, q.stated_upper) for q in ours if q.unit == "%"]
        for ours, _ in quantities.read(run, [e.text for e in examples])]


# ------------------------------------------------------------------ ranges and ordinals
def interval(result: dict) -> object:
    """The ends of `(20,35]`; whether they belong to it is not compared."""
    lower, upper = result["Resolution"]["value"][1:-1].split(",")
    return (float(lower or "-inf"), float(upper or "inf"))


def ranges(run: Run, examples: list[Example]) -> list[list[Finding]]:
    """Our quantities with bounds or of two numbers. At most 30 is from 0 to 30 with us."""
    found = []
    for ours, _ in quantities.read(run, [e.text for e in examples]):
        findings = []
        for q in ours:
            whole = 100.0 if q.unit == "%" and all(n.value < 1 for n in q.numbers) else 1.0
            if q.lower != q.upper:
                lower = q.lower if q.lower != 0 or len(q.numbers) == 2 else float("-inf")
                findings.append(Finding(q.start, q.end, (lower / whole, q.upper / whole)))
        found.append(findings)
    return found


def same_interval(a: object, b: object) -> bool:
    return all(x == y or close(x, y) for x, y in zip(a, b))


def order(result: dict) -> object:
    """The number of an ordinal; `last` and `next` have none."""
    text = result["Resolution"]["value"]
    return float(text) if re.fullmatch(r"[\d.]+", text) else None


ORDINAL_RULES = [
    Rule("relative (`last`, `the previous one`)", lambda e: any(f.value is None for f in e.wanted)),
]


def ordinals(run: Run, examples: list[Example]) -> list[list[Finding]]:
    return [
        [Finding(o.start, o.end, o.value) for o in ours]
        for _, ours in quantities.read(run, [e.text for e in examples])]


def measure(run: Run) -> Section:
    return measure_files(
        run, "Numbers",
        """\
The specifications of Microsoft's Recognizers-Text for numbers in English (MIT licence): short inputs with what a recogniser
is to find. An input is right if every expected result is found with the same words and the same value, and nothing else is.
Ours are the numbers of quantities as they are written: of `two or three hours` there are two, of `$3.5 million` 3,500,000,
of `a third` 0.33. Of number ranges the ends are compared, not whether they belong to the range.""",
        [
            ("Number", f"{FOLDER}/NumberModel.json", value, NUMBER_RULES, numbers, close, 90.0),
            ("Percentage", f"{FOLDER}/PercentModel.json", value, PERCENT_RULES, percentages, close, 90.0),
            ("Number range", f"{FOLDER}/NumberRangeModel.json", interval, [], ranges, same_interval, None),
            ("Ordinal", f"{FOLDER}/OrdinalModel.json", order, ORDINAL_RULES, ordinals, close, None),
        ])
