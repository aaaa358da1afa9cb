"""Contradictions between pairs of statements."""
from report import Section, Table, percent
from running import Run


def measure(run: Run) -> Section:
    figures, _ = run.scorer(
        "score_disagreements.py", run.path("disagreements/handmade_taxonomy.jsonl"))
    kinds = sorted({name[1:] for name in figures["by_kind"]})
    rows = []
    for kind in kinds:
        hits, pairs = figures["by_kind"].get("+" + kind, (0, 0))
        alarms, twins = figures["by_kind"].get("-" + kind, (0, 0))
        rows.append([kind, pairs, hits, twins, alarms])
    return Section(
        "Disagreements of pairs",
        "Invented pairs of statements of 20 kinds, each pair two articles of one sentence; most kinds have harmless twins.",
        [
            Table(
                ["pairs", "contradictions", "P", "R", "F1", "false alarms of harmless pairs"],
                [[figures["pairs"], figures["positive"], *(percent(figures[k]) for k in ("P", "R", "F1")),
                  percent(figures["flagged_negatives"])]]),
            Table(["kind", "contradictions", "found", "harmless", "false alarms"], rows, "Numbers of pairs."),
        ])
