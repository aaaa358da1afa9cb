"""Links between articles against labelled pairs."""
from report import Section, Table, percent
from running import Run

NAMES = {"quote": "two quotations", "indirect": "a quotation and the same words unquoted", "claim": "two sentences with one fact"}


def measure(run: Run) -> Section:
    figures, _ = run.scorer("score_links.py", run.path("links-basil"))
    rows = []
    for kind, found in figures["types"].items():
        rows.append([
            NAMES.get(kind, kind), found["pairs"], found["positive"], *(percent(found[k]) for k in ("P", "R", "F1"))])
    return Section(
        "Links",
        f"""\
Pairs of passages of {figures['events']} events in three outlets each (articles of BASIL, labels of our own): do they report the
same words or the same fact? The pairs were chosen to be hard, so precision is that of hard cases.""",
        [Table(["pairs", "number", "positive", "P", "R", "F1"], rows)])
