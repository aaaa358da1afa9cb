"""Money, dimensions, ages and durations against the specifications of Recognizers-Text."""
import re

import quantities
from quantities import Quantity
from report import Section
from running import Run
from specification import Example, Finding, Rule, close, measure_files

UNITS = "numbers-dates/NumberWithUnit"
TIMES = "numbers-dates/DateTime"

# ------------------------------------------------------------------ their units in ours
#: Of a unit of the specification what it is with us: unit and factor.
DIMENSIONS = {
    "Meter": ("m", 1), "Kilometer": ("m", 1000), "Centimeter": ("m", 0.01), "Millimeter": ("m", 0.001),
    "Decimeter": ("m", 0.1), "Mile": ("m", 1609.344), "Foot": ("m", 0.3048), "Inch": ("m", 0.0254),
    "Yard": ("m", 0.9144), "Gram": ("kg", 0.001), "Kilogram": ("kg", 1), "Milligram": ("kg", 1e-6),
    "Microgram": ("kg", 1e-9), "Pound": ("kg", 0.45359237), "Ounce": ("kg", 0.028349523), "Ton": ("kg", 907.18474),
    "Metric ton": ("kg", 1000), "Liter": ("L", 1), "Milliliter": ("L", 0.001), "Gallon": ("L", 3.785412),
    "Barrel": ("L", 158.987295), "Cubic foot": ("L", 28.316846592), "Acre": ("m²", 4046.8564),
    "Square meter": ("m²", 1), "Square kilometer": ("m²", 1e6), "Mile per hour": ("m/s", 0.44704),
    "Kilometer per hour": ("m/s", 1 / 3.6),
}
#: Code and factor of a currency; where the specification leaves open whose it is, what the bare word means with us.
CURRENCIES = {
    "Dollar": ("USD", 1), "Cent": ("USD", 0.01), "Pound": ("GBP", 1), "Pence": ("GBP", 0.01), "Penny": ("GBP", 0.01),
    "Franc": ("CHF", 1), "Rupee": ("INR", 1), "Peseta": ("ESP", 1), "Finnish markka": ("FIM", 1),
    "Netherlands guilder": ("NLG", 1),
}
AGES = {"Year": 1, "Month": 1 / 12, "Week": 7 / 365.25, "Day": 1 / 365.25, "Age": 1}


def value(result: dict, units: dict, code: str | None = None) -> object:
    """Unit and amount with us; the name of a unit that we do not have."""
    resolution = result["Resolution"]
    if resolution.get("value") is None:
        return None
    unit, factor = (code, 1) if code else units.get(resolution["unit"], (resolution["unit"], 1))
    return (unit, float(resolution["value"]) * factor)


def money(result: dict) -> object:
    return value(result, CURRENCIES, result["Resolution"].get("isoCurrency"))


def dimension(result: dict) -> object:
    return value(result, DIMENSIONS)


def age(result: dict) -> object:
    return ("year", float(result["Resolution"]["value"]) * AGES[result["Resolution"]["unit"]])


def same(a: object, b: object) -> bool:
    """Of one unit and one amount; conversion factors are given with six digits or more."""
    return a is not None and b is not None and a[0] == b[0] and close(a[1], b[1], 1e-5)


def findings(run: Run, examples: list[Example], is_asked) -> list[list[Finding]]:
    """Amounts without the words of a bound. Where two numbers share a unit (`eight to 10 feet`) the specification has
    the second with the unit, and so it is cut from ours."""
    found = []
    for ours, _ in quantities.read(run, [e.text for e in examples]):
        found.append([
            Finding(start(q), q.amount_end, (q.unit, q.stated_upper)) for q in ours if is_asked(q)])
    return found


def start(q: Quantity) -> int:
    is_range = q.stated_lower != q.stated_upper and len(q.numbers) == 2
    return q.numbers[1].start if is_range else q.amount_start


def is_money(q: Quantity) -> bool:
    return bool(re.fullmatch(r"[A-Z]{3}", q.unit))


# ------------------------------------------------------------------ durations
def duration(result: dict) -> object:
    """Seconds, and whether months or years are in it; the file of words alone has no values."""
    if "Value" not in result:
        return None
    return ("s", float(result["Value"]["FutureResolution"]["duration"]), bool(re.search(r"P[^T]*[MY]", result["Value"]["Timex"])))


def same_duration(a: object, b: object) -> bool:
    """A month has 30 days there and a twelfth of a year here, a year 365 days there and 365.25 here."""
    return a is None or close(a[1], b[1], 0.015 if a[2] else 1e-9)


def durations(run: Run, examples: list[Example]) -> list[list[Finding]]:
    """`more than` and `less than` belong to a duration there."""
    found = []
    for example, (ours, _) in zip(examples, quantities.read(run, [e.text for e in examples]), strict=True):
        found.append([])
        for q in ours:
            if q.unit == "s":
                compared = re.match(r"(more|less) than\b", example.text[q.start:q.end], re.I)
                found[-1].append(Finding(q.start if compared else q.amount_start, q.amount_end, ("s", q.stated_upper)))
    return found


# ------------------------------------------------------------------ rules
def wanted_texts(example: Example) -> list[str]:
    return [example.text[f.start:f.end].lower() for f in example.wanted]


NO_NUMBER = Rule(
    "a unit without a number (`a metric ton`)", lambda e: any(f.value is None for f in e.wanted))
MONEY_RULES = [
    NO_NUMBER,
    Rule(
        "no currency of ISO 4217 (bitcoin, satoshi, sen, kuai)",
        lambda e: any(re.search(r"bitcoin|₿|btc|satoshi|\bsen\b|kuai|ரூ", text) for text in wanted_texts(e))),
    Rule(
        "cents that are not called so (`15 dollars and 50`)",
        lambda e: any(re.search(r"(dollars?|usd|\d) (and )?(\d\d|one|two|fifty)$", text) and not re.match(r"(usd|rmb|\w?usd)\W*\d+$", text)
                      for text in wanted_texts(e))),
]
OTHER_UNITS = {
    "Bit", "Megabit", "Megabyte", "Tablespoon", "Teaspoon", "Cup", "Dram", "Picometer", "Degree", "Radian", "Turn",
    "Meter per millisecond", "Centimeter per millisecond", "Kilometer per millisecond",
}
DIMENSION_RULES = [
    NO_NUMBER,
    Rule(
        "units of data, angles, kitchens and laboratories (`16-bit`, `90 degrees`, `1/2 cup`, `2 picometer`)",
        lambda e: any(f.value and f.value[0] in OTHER_UNITS for f in e.wanted)),
    Rule("a unit in brackets (`20 (kg)`)", lambda e: bool(re.search(r"\d [(\[{<]kg", e.text))),
]
DURATION_RULES = [
    Rule("shorthand (`2ys`)", lambda e: any(re.search(r"\dys| ys$", text) for text in wanted_texts(e))),
    Rule("business days", lambda e: any("business" in text for text in wanted_texts(e))),
]


def measure(run: Run) -> Section:
    return measure_files(
        run, "Amounts with units",
        """\
The specifications of the same project for numbers with units and for durations, scored alike. Each is compared with our
quantities of its kind alone, without the words of a bound, which the specification leaves out (but for `more than` and
`less than` with durations). Values are compared in our units: `10.5 miles` there are metres here, a pound of money is GBP.
`Dollar` without a country is USD, `Franc` CHF. A month has 30 days there and a twelfth of a year here, so durations with
months and years may differ by 1.5 %. Of `eight to 10 feet` the specification has `10 feet` alone.""",
        [
            ("Currency", f"{UNITS}/CurrencyModel.json", money, MONEY_RULES,
             lambda run, e: findings(run, e, is_money), same, 85.0),
            ("Dimension", f"{UNITS}/DimensionModel.json", dimension, DIMENSION_RULES,
             lambda run, e: findings(run, e, lambda q: q.unit in ("m", "kg", "L", "m²", "m/s")), same, 85.0),
            ("Age", f"{UNITS}/AgeModel.json", age, [],
             lambda run, e: findings(run, e, lambda q: q.unit == "year"), same, 85.0),
            ("Duration, words", f"{TIMES}/DurationExtractor.json", duration, DURATION_RULES, durations, same_duration, 90.0),
            ("Duration, values", f"{TIMES}/DurationParser.json", duration, DURATION_RULES, durations, same_duration, 90.0),
        ])
