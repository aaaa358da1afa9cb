"""Dates and times against the specifications of Recognizers-Text."""
import re
from datetime import date, datetime, timedelta

from report import Section
from running import Run
from specification import Example, Finding, Rule, measure_files

FOLDER = "numbers-dates/DateTime"
NO_DAY = "0001-01-01"


# ------------------------------------------------------------------ our rows
def reference(example: Example) -> str:
    """When the input was said; files that ask for words alone do not say."""
    return (example.source.get("Context") or {}).get("ReferenceDateTime") or "2016-11-07T00:00:00"


def rows(run: Run, examples: list[Example]) -> list[list[dict[str, str]]]:
    """The rows of `parse --format times` for each example, each against its own moment."""
    found = {}
    for moment in sorted({reference(example) for example in examples}):
        texts = [example.text for example in examples if reference(example) == moment]
        found[moment] = iter(run.parse("times", texts, "--date", moment))
    return [next(found[reference(example)]) for example in examples]


def days(row: dict[str, str], side: str) -> int | None:
    """How many whole days the interval of a row has; nothing where it has a clock or is not known."""
    start, end = row[side + "_start"], row[side + "_end"]
    if not start or "T" in start + end:
        return None
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def is_day(row: dict[str, str]) -> bool:
    """One day, or the name of one that does not exist (`Feb 30`)."""
    if row["kind"] == "set":
        return False
    return days(row, "past") == 1 or row["grain"] == "day" and row["kind"] == "time" and not row["past_start"]


def finding(row: dict[str, str], value: object) -> Finding:
    return Finding(int(row["start"]), int(row["end"]), value)


# ------------------------------------------------------------------ days
def day(result: dict) -> object:
    """The day if it lies behind, and if it lies ahead."""
    value = result["Value"]
    return tuple(
        None if text == NO_DAY else text
        for text in (value["PastResolution"].get("date"), value["FutureResolution"].get("date")))


def found_days(run: Run, examples: list[Example]) -> list[list[Finding]]:
    return [
        [finding(row, (row["past_start"] or None, row["future_start"] or None)) for row in found if is_day(row)]
        for found in rows(run, examples)]


def words_alone(_: object, __: object) -> bool:
    return True


def same(a: object, b: object) -> bool:
    return a == b


def wanted(example: Example) -> list[str]:
    return [example.text[f.start:f.end].lower() for f in example.wanted]


CARDINALS = r"(\d+|(twenty |thirty )?(one|two|three|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)|twenty|thirty)"
ORDINALS = r"((twenty|thirty)[ -])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
RULES = [
    Rule(
        "chat shorthand: `tmrw`, or a month without a space between it and its number (`22april`)",
        lambda e: bool(re.search(r"\btmrw\b|\d(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
                                 r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d", e.text.lower()))),
    Rule(
        "a number alone as a day, which in news counts things (`the 27`, `on 15`)",
        lambda e: any(re.fullmatch(r"(the )?" + CARDINALS, text) for text in wanted(e))),
    Rule(
        "an ordinal in words alone as a day, which in news orders things (`the second`)",
        lambda e: any(re.fullmatch(r"(the )?" + ORDINALS, text) for text in wanted(e))),
    Rule(
        "talk to an assistant: `my day`, `the day` for today, `last day` for yesterday",
        lambda e: any(re.fullmatch(r"(my|the|(the )?last) day", text) for text in wanted(e))),
]


# ------------------------------------------------------------------ periods
def period(result: dict) -> object:
    value = result["Value"]
    return tuple(
        (side.get("startDate"), side.get("endDate")) for side in (value["PastResolution"], value["FutureResolution"]))


def found_periods(run: Run, examples: list[Example]) -> list[list[Finding]]:
    return [
        [
            finding(row, (row, tuple((row[side + "_start"], row[side + "_end"]) for side in ("past", "future"))))
            for row in found
            if row["kind"] != "set" and not is_day(row) and "T" not in row["past_start"] + row["past_end"]]
        for found in rows(run, examples)]


def same_periods(wanted: object, ours: object) -> bool:
    """Seasons have no days there. The last day, month or year of a range belongs to it with us, and not there."""
    row, found = ours
    return all(
        a == (None, None) or a == b or a[0] == b[0] and row["kind"] == "range" and a[1] == last(b[1], row["grain"])
        for a, b in zip(wanted, found))


def last(end: str, grain: str) -> str | None:
    """The start of the last day, week, month or year before an end."""
    if not end:
        return None
    moment = date.fromisoformat(end)
    match grain:
        case "year":
            return str(moment.replace(year=moment.year - 1))
        case "month":
            return str((moment - timedelta(1)).replace(day=1))
        case "week":
            return str(moment - timedelta(7))
    return str(moment - timedelta(1))


# ------------------------------------------------------------------ everything
def anything(result: dict) -> object:
    """The kind and all starts that a time may have."""
    kind = (result.get("TypeName") or result["Typename"]).removeprefix("datetimeV2.")
    values = (result.get("Resolution") or {}).get("values") or []
    starts = {value.get("start") or value.get("value") for value in values} - {None, "not resolved"}
    return kind, frozenset(starts)


def found_anything(run: Run, examples: list[Example]) -> list[list[Finding]]:
    return [
        [finding(row, (row, {row["past_start"], row["future_start"]} - {""})) for row in found]
        for found in rows(run, examples)]


def same_starts(a: object, b: object) -> bool:
    """A start of theirs must be one of ours. Of a clock alone only the clock is compared, of a part of a day the day."""
    (kind, wanted), (row, found) = a, b
    if kind == "set" or not wanted:
        return kind != "set" or row["kind"] == "set"
    return any(moment(mine, kind, row) == moment(theirs, kind, row) for mine in found for theirs in wanted)


def moment(text: str, kind: str, row: dict[str, str]) -> str:
    text = text.replace(" ", "T")
    if kind in ("time", "timerange"):
        return "" if row["grain"] == "dayPart" else (text.partition("T")[2] or text)[:5]
    parsed = datetime.fromisoformat(text)
    return str(parsed.date() if row["grain"] == "dayPart" else parsed)


def modifiers(example: Example) -> set[str]:
    return {
        value.get("Mod") for result in example.source["Results"]
        for value in (result.get("Resolution") or {}).get("values") or []}


MODEL_RULES = [
    Rule(
        "durations, which are quantities with us",
        lambda e: any(f.value[0] in ("duration", "timezone") for f in e.wanted)),
    Rule(
        "words of a bound, which are no part of the time with us (`before 2010`, `since August`)",
        lambda e: bool(modifiers(e) & {"before", "after", "since", "until", "approx"})),
    *RULES,
]


def measure(run: Run) -> Section:
    return measure_files(
        run, "Dates and times",
        """\
The specifications of Microsoft's Recognizers-Text for dates in English (MIT licence). An input is right if every expected
result is found with the same words and the same value, and nothing else is. Of days both candidates are compared, that
behind and that ahead; the extractor asks for the words alone. What is no day is not compared there. The periods and the
model, which hold much that people tell an assistant and no paper writes, have no bar; of the model the starts are
compared.""",
        [
            ("Date parser", f"{FOLDER}/DateParser.json", day, RULES, found_days, same, 85.0),
            ("Date extractor", f"{FOLDER}/DateExtractor.json", lambda _: None, RULES, found_days, words_alone, 85.0),
            ("Date period", f"{FOLDER}/DatePeriodParser.json", period, [], found_periods, same_periods, None),
            ("Date and time", f"{FOLDER}/DateTimeModel.json", anything, MODEL_RULES, found_anything, same_starts, None),
        ])
