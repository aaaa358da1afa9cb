"""Quotations and speakers against corpora of labelled articles."""
from report import Section, Table, percent
from running import Run

CORPORA = [("PolNeAR, development part", "quotes-polnear/dev.jsonl"), ("GGT, development half", "quotes-ggt/dev.jsonl")]
#: Least F1 of kinds, and least share of strings that are found with their speaker.
BARS = {
    "PolNeAR, development part": {"direct": 92.0, "mixed": 77.0, "indirect*": 60.0, "strings": 86.0},
    "GGT, development half": {"direct": 92.0, "mixed": 86.0, "indirect*": 76.0, "strings": 87.0},
}
KINDS = ["direct", "mixed", "indirect", "indirect*", "all", "all*"]


def share(value: float | None) -> float | None:
    return None if value is None else percent(value)


def measure(run: Run) -> Section:
    tables, strings = [], []
    for name, file in CORPORA:
        figures, _ = run.scorer("score_quotes.py", run.path(file))
        rows = []
        for kind in KINDS:
            found = figures["kinds"][kind]
            rows.append([
                kind, found["gold"], found["predicted"], *map(share, found["iou"]), BARS[name].get(kind), share(found["exact"][2]),
                *(share(found[k]) for k in ("last", "resolved", "e2e"))])
        tables.append(Table(
            [f"{name}: kind", "gold", "found", "P", "R", "F1", "bar", "exact F1", "speaker, last name",
             "speaker, full name", "found with speaker"],
            rows, f"{figures['docs']} articles, {figures['words']:,} words; crashes: {figures['crashes']}."))
        s = figures["strings"]
        strings.append([
            name, s["n"], *(share(s[k]) for k in ("P", "R", "F1", "speaker_on_found", "speaker_e2e")),
            BARS[name]["strings"]])
    tables.append(Table(
        ["strings between marks", "number", "P", "R", "F1", "speaker of found", "found with speaker", "bar"], strings))
    return Section(
        "Quotations and speakers",
        """\
Articles in which readers marked every quotation with its speaker. P, R and F1 count a quotation as found if at least half of
the words of both are common (IoU ≥ 0.5); *exact* asks for the same words. *Mixed* is a reported clause with quoted words in
it, *indirect* one without; with a star, beliefs and wishes are left out. Of speakers the last name is asked, then the full
name with pronouns resolved (GGT alone has those); *found with speaker* is the share of all quotations.""",
        tables)
