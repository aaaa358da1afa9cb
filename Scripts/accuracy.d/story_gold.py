"""Whether a row of a story is one of its gold disagreements: right, harmless or false.

Spans are {"start", "end", "text"} of one article. A row is right if two of its sides that differ lie on two members of a
gold disagreement of the same family. It is harmless, and counts neither way, if both lie inside what gold asks one
question about, or, for the wording of quotations, on two linked quotations that gold says are not word for word the same.
"""
import itertools
import unicodedata

FAMILIES = {"negation": "wording", "modality": "wording", "name": "place"}
#: Gold links between quotations that differ.
LOOSE = {"altered", "truncated", "ellipsis", "translated", "indirect"}


def family(kind: str) -> str:
    return FAMILIES.get(kind, kind)


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower().strip(" .").removesuffix("’s").removesuffix("'s")


def covers(a: dict, b: dict) -> bool:
    """Whether two spans share half of the shorter."""
    common = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return common > 0 and 2 * common >= min(a["end"] - a["start"], b["end"] - b["start"])


class StoryGold:
    def __init__(self, gold: dict):
        self.passages = {
            passage["id"]: (number, passage)
            for number, article in enumerate(gold["articles"])
            for passage in article["quotations"] + article["claims"]}
        self.disagreements = gold["disagreements"]
        self.agreements = gold["agreements_in_other_words"]
        self.traps = [trap for trap in gold["traps"] if trap["type"] != "not_link"]
        self.loose = [
            [self.passages[member] for member in link["members"]]
            for link in gold["quote_links"] if link.get("variant") in LOOSE]

    def verdict(self, row: dict) -> str:
        """`right`, `harmless` or `false` for a row of the program's document."""
        number = {f"a{count + 1}": count for count in range(len({place for place, _ in self.passages.values()}))}
        sides = [(number.get(member["article"]), member) for member in row["members"]]
        pairs = [(a, b) for a, b in itertools.permutations(sides, 2) if a[1]["value"] != b[1]["value"]]
        own = family(row["kind"])
        asked = [gold for gold in self.disagreements if family(gold["kind"]) == own]
        if any(self.lies(a, gold, 0) and self.lies(b, gold, 1) for gold in asked for a, b in pairs):
            return "right"
        if self.alarm(row, pairs):
            return "false"
        if any(self.inside(a, question, asked) and self.inside(b, question, asked)
               for question in self.questions(asked) for a, b in pairs):
            return "harmless"
        if own == "wording" and any(
                a[0] == first[0] and covers(a[1], first[1]) and b[0] == second[0] and covers(b[1], second[1])
                for first, second in map(lambda ends: (ends[0], ends[-1]), self.loose) for a, b in pairs):
            return "harmless"
        return "false"

    def lies(self, side: tuple, gold: dict, index: int) -> bool:
        """Whether a side lies on a gold member, or has its words elsewhere in the article."""
        member = gold["members"][index]
        article, passage = self.passages[member["id"]]
        if side[0] != article:
            return False
        spans = [member]
        if gold["kind"] == "attribution" or member["end"] <= passage["start"] or passage["end"] <= member["start"]:
            spans.append(passage)
        words = folded(member["text"])
        same = folded(side[1]["text"]) == words and (gold["kind"] == "name" or " " in words)
        return same or any(covers(side[1], span) for span in spans)

    def questions(self, asked: list[dict]) -> list[set[int]]:
        """Gold disagreements that share a member ask one question: sets of their places in `asked`."""
        found: list[tuple[set, set[int]]] = []
        for place, gold in enumerate(asked):
            keys, places = {(member["id"], member["start"]) for member in gold["members"]}, {place}
            for other in [group for group in found if group[0] & keys]:
                found.remove(other)
                keys, places = keys | other[0], places | other[1]
            found.append((keys, places))
        return [places for _, places in found]

    def inside(self, side: tuple, question: set[int], asked: list[dict]) -> bool:
        return any(
            self.lies(side, asked[place], index) for place in question for index in range(len(asked[place]["members"])))

    def alarm(self, row: dict, pairs: list) -> bool:
        """Whether it sets against each other what gold names as harmless, or as the same in other words."""
        for trap in self.traps + self.agreements:
            if trap.get("type") == "not_attribution_conflict" and row["kind"] != "attribution":
                continue
            for a, b in pairs:
                for first, second in itertools.combinations(trap["members"], 2):
                    if all(side[0] == self.passages[member["id"]][0] and covers(side[1], member)
                           for side, member in ((a, first), (b, second))):
                        return True
        return False
