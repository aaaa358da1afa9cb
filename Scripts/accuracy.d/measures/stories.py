"""Everything at once on stories with full gold."""
from report import Section, Table, percent
from running import Run


def measure(run: Run) -> Section:
    figures, _ = run.scorer("score_stories.py", run.path("stories"))
    quotations = [
        ["any kind" if kind == "any" else kind, q["gold"], q["predicted"], *map(percent, q["iou"])]
        for kind, q in figures["quotations"].items()]
    links = [
        [kind, link["gold"], link["found"], link["predicted"], *(percent(link[k]) for k in ("P", "R", "F1"))]
        for kind, link in figures["links"].items()]
    disagreements = [
        [kind, d["gold"], d["found"], d["kind right"], d["pred"], *(percent(d[k]) for k in ("P", "R", "F1"))]
        for kind, d in figures["disagreements"].items()]
    speakers = figures["speakers"]
    alarms = [[name.replace("_", " "), hits, pairs] for name, (hits, pairs) in figures["traps"].items()]
    alarms.append(["agreements taken for disagreements", *figures["agreements_flagged"]])
    return Section(
        "Stories",
        f"""\
{len(figures['stories'])} invented stories in three or four articles each, with all quotations, speakers, links and disagreements marked, and pairs that
look like a disagreement and are none.""",
        [
            Table(["quotations", "gold", "found", "P", "R", "F1"], quotations),
            Table(
                ["speakers of quotations that are found", "%"],
                [["full name right", percent(speakers["full"])], ["last name right", percent(speakers["last"])],
                 ["found and last name right, of all", percent(speakers["e2e_last"])],
                 ["one person in several articles (F1)", percent(speakers["same_speaker"][2])]]),
            Table(["links", "gold", "gold found", "predicted", "P", "R", "F1"], links),
            Table(["disagreements", "gold", "gold found", "kind right", "predicted", "P", "R", "F1"], disagreements),
            Table(["false alarms", "number", "of"], alarms),
        ])
