"""Sentences against golden rules."""
import re

from report import Section, Table, percent
from running import Run, Skipped


def measure(run: Run) -> Section:
    _, printed = run.scorer("score_sentences.py", run.path("sentences/golden-rules-en.json"))
    found = re.search(r"golden rules (\d+) of (\d+)", printed)
    if not found:
        raise Skipped("score_sentences.py prints no figures")
    passed, rules = int(found[1]), int(found[2])
    return Section(
        "Sentences",
        "The golden rules of English sentence splitting in pySBD: texts of a few sentences; a rule passes if all are cut as given.",
        [Table(["rules", "passed", "%", "bar"], [[rules, passed, percent(passed, rules), 98.0]])])
