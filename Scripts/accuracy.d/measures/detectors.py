"""How often each detector of disagreements is right, by itself."""
import collections
import hashlib
import itertools
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
#: What we found when we read rows of news: `KEY VERDICT` a line, right, trivial or false.
JUDGED = Path(__file__).parent.parent / "judged-rows.txt"
HARMLESS = {"entailment", "neutral", "not", "nonentailment"}


def measure(run: Run) -> Section:
    normal, low = counted(run), counted(run, "--strictness", "low")
    rows = []
    for detector, name in DETECTORS.items():
        # One that shows nothing unasked is measured by what it shows when asked.
        counts = normal[detector] if normal[detector].total() else low[detector]
        right = counts["stories", "right"] + counts["pairs", "right"] + counts["news", "right"]
        wrong = sum(counts[source, verdict] for source, verdict in counts if verdict in ("false", "trivial"))
        precision = percent(right, right + wrong)
        rows.append([
            name, counts["stories", "right"], counts["stories", "false"], counts["pairs", "right"],
            counts["pairs", "false"], counts["news", "right"], counts["news", "trivial"], counts["news", "false"],
            precision, "on" if precision is not None and precision >= LEAST else "off by default"])
    unread = sum(counts["news", "unread"] for counts in normal.values())
    return Section(
        "Detectors of disagreements",
        f"""\
Rows of each detector on the stories and the pairs of statements above, and on news of real outlets: the articles of 49
events, three of each, and all pairs of one day’s articles of two outlets, most of which tell of two matters. On the
stories a row is right if it sets two sides of a gold disagreement against each other, and left out if gold says that the
two do differ there but asks no question about it; on the pairs it is right if they contradict each other; of news we read
each row, and the verdicts are kept by a hash of its words ({unread} that are shown by default are not read yet). A row
that is true and that nobody would sign (`Raúl`, `Raul`) is *trivial*, and counts as not right. A detector that is right in
less than {LEAST} of a hundred rows, or of which that is not known, is off by default (`--strictness low` has it); a test
holds the program to the last column.""",
        [Table(
            ["detector", "stories: right", "false", "pairs: right", "false", "news: right", "trivial", "false",
             "precision", "default"], rows, "Numbers of rows, and precision in percent.")])


def counted(run: Run, *arguments) -> dict[str, collections.Counter]:
    """For each detector how many of its rows are right, harmless, trivial and false."""
    counts = {detector: collections.Counter() for detector in DETECTORS}
    notes = []

    def count(row: dict, source: str, verdict: str, place: str):
        counts[row["detector"]][source, verdict] += 1
        sides = " | ".join(member["text"].replace("\n", " ") for member in row["members"])
        notes.append("\t".join([verdict, row["detector"], place, key(row), row["reason"], sides]))

    stories = run.path("stories")
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((stories / "gold").glob("*.json"))]
    files = [[stories / article["file"] for article in gold["articles"]] for gold in golds]
    for gold, document in zip(golds, run.analyze(files, *arguments)):
        story = StoryGold(gold)
        for row in document["disagreements"]:
            count(row, "stories", story.verdict(row), gold["story"])

    pairs = [pair for pair in lines(run.path("disagreements/handmade_taxonomy.jsonl"))
             if pair["label"] in HARMLESS | {CONTRADICTION}]
    with tempfile.TemporaryDirectory(prefix="parallax-accuracy-") as folder:
        groups = [[written(folder, f"{number}-{side}", pair[side]) for side in ("a", "b")]
                  for number, pair in enumerate(pairs)]
        for pair, document in zip(pairs, run.analyze(groups, *arguments)):
            for row in document["disagreements"]:
                count(row, "pairs", "right" if pair["label"] == CONTRADICTION else "false", pair["id"])

    judged = dict(line.split() for line in JUDGED.read_text(encoding="utf-8").splitlines() if line)
    events = sorted(run.path("links-basil/articles").iterdir())
    with tempfile.TemporaryDirectory(prefix="parallax-accuracy-") as folder:
        groups = [sorted(event.iterdir()) for event in events] + days(run, folder)
        for group, document in zip(groups, run.analyze(groups, *arguments)):
            for row in document["disagreements"]:
                count(row, "news", judged.get(key(row), "unread"), "+".join(path.name for path in group))
    run.note("detectors" + "".join(arguments).replace("--", "-"), notes)
    return counts


def days(run: Run, folder: str) -> list[list[Path]]:
    """All pairs of articles of two outlets and one day."""
    by_day = collections.defaultdict(list)
    for part in ("train", "dev"):
        for article in lines(run.path(f"quotes-polnear/{part}.jsonl")):
            by_day[article["date"]].append((article["outlet"], written(folder, article["id"], article["text"])))
    return [
        [first, second] for articles in by_day.values()
        for (outlet, first), (other, second) in itertools.combinations(articles, 2) if outlet != other]


def key(row: dict) -> str:
    """A row by what it says: its detector, and the words and values of its sides."""
    sides = sorted(f"{member['text']}={member['value']}" for member in row["members"])
    return hashlib.sha256("\n".join([row["detector"], *sides]).encode("utf-8")).hexdigest()[:12]


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def written(folder: str, name: str, text: str) -> Path:
    path = Path(folder) / f"{name}.txt"
    path.write_text(text + "\n", encoding="utf-8")
    return path
