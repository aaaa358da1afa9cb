"""How often each detector of disagreements is right, by itself."""
import collections
import json
import tempfile
from pathlib import Path

from report import Section, Table, percent
from running import Run
from story_gold import StoryGold

#: Each with what it asks, as the table calls it.
DETECTORS = {
    "wording": "wording", "attribution": "attribution", "quantity": "quantity", "date": "date", "place": "place",
    "name": "name", "spelling": "spelling", "negation": "negation", "modality": "modality", "roles": "role swap",
    "cause": "cause", "framing": "framing",
}
#: One that is right less often is off by default.
LEAST = 60
CONTRADICTION = "contradiction"
HARMLESS = {"entailment", "neutral", "not", "nonentailment"}


def measure(run: Run) -> Section:
    normal, low = counted(run), counted(run, "--strictness", "low")
    rows = []
    for detector, name in DETECTORS.items():
        # One that shows nothing unasked is measured by what it shows when asked.
        counts = normal[detector] if normal[detector].total() else low[detector]
        right = counts["stories", "right"] + counts["pairs", "right"]
        precision = percent(right, right + counts["stories", "false"] + counts["pairs", "false"])
        rows.append([
            name, counts["stories", "right"], counts["stories", "harmless"], counts["stories", "false"],
            counts["pairs", "right"], counts["pairs", "false"], precision,
            "on" if precision is not None and precision >= LEAST else "off by default"])
    return Section(
        "Detectors of disagreements",
        f"""\
Rows of each detector on the stories and the pairs of statements above. On the stories a row is right if it sets two sides of
a gold disagreement against each other, *harmless* if gold says that the two do differ there but asks no question about
it, and false otherwise; on the pairs it is right if they contradict each other. One that is right in less than {LEAST} of a
hundred rows that are right or false, or of which that is not known, is off by default (`--strictness low` has it); a test
holds the program to the last column.""",
        [Table(
            ["detector", "stories: right", "harmless", "false", "pairs: right", "false", "precision", "default"], rows,
            "Numbers of rows, and precision in percent.")])


def counted(run: Run, *arguments) -> dict[str, collections.Counter]:
    """For each detector how many of its rows are right, harmless and false."""
    counts = {detector: collections.Counter() for detector in DETECTORS}
    wrong = []

    def count(row: dict, source: str, verdict: str, place: str):
        counts[row["detector"]][source, verdict] += 1
        if verdict != "right":
            sides = " | ".join(member["text"].replace("\n", " ") for member in row["members"])
            wrong.append(f"{verdict}\t{row['detector']}\t{place}\t{row['reason']}\t{sides}")

    stories = run.path("stories")
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((stories / "gold").glob("*.json"))]
    files = [[stories / article["file"] for article in gold["articles"]] for gold in golds]
    for gold, document in zip(golds, run.analyze(files, *arguments)):
        story = StoryGold(gold)
        for row in document["disagreements"]:
            count(row, "stories", story.verdict(row), gold["story"])

    lines = run.path("disagreements/handmade_taxonomy.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [pair for pair in map(json.loads, filter(str.strip, lines)) if pair["label"] in HARMLESS | {CONTRADICTION}]
    with tempfile.TemporaryDirectory(prefix="parallax-accuracy-") as folder:
        groups = [written(Path(folder), number, pair) for number, pair in enumerate(pairs)]
        for pair, document in zip(pairs, run.analyze(groups, *arguments)):
            for row in document["disagreements"]:
                count(row, "pairs", "right" if pair["label"] == CONTRADICTION else "false", pair["id"])
    run.note("detectors" + "-".join(arguments).replace("--", "-"), wrong)
    return counts


def written(folder: Path, number: int, pair: dict) -> list[Path]:
    """The two statements of a pair as two files."""
    files = []
    for side in ("a", "b"):
        files.append(folder / f"{number}-{side}.txt")
        files[-1].write_text(pair[side] + "\n", encoding="utf-8")
    return files
