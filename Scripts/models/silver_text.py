"""Sentences and Universal Dependencies tokens of plain English text, for the teacher to label."""

import re
from pathlib import Path

ABBREVIATIONS = set(
    "Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Col. Sgt. Lt. Capt. St. Jr. Sr. Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. "
    "Nov. Dec. Inc. Corp. Co. Ltd. Bros. No. Nos. vs. etc. i.e. e.g. a.m. p.m. Ph.D. Rev. Hon. Mt. Ft. Ave. Blvd. "
    "Calif. Fla. Va. Md. Pa. Mass. Conn. Ariz. Wis. Minn. Ill. Ky. Tenn. Ga. Ala. Colo. Ore. Nev. al. cf. approx.".split())
PREFIXES = "e non anti mid pro re pre co post over multi ex sub counter semi neo pan inter intra ultra un under".split()
TOKEN = re.compile(
    r"https?://[^\s<>\"]+|www\.[^\s<>\"]+|[\w.+-]+@[\w-]+(?:\.\w+)+"          # addresses
    r"|(?:[A-Za-z]\.){2,}"                                                     # U.S.
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?(?!\w)|\d{3}(?:-\d{3})?-\d{4}(?!\w)"        # dates, telephone numbers
    r"|[’']\d\ds?(?!\w)|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![A-Za-z])"        # numbers
    rf"|(?:{'|'.join(PREFIXES)})-[A-Za-z]\w*(?:[’'][A-Za-z]+)?"                # non-profit
    r"|[A-Z]&[A-Z](?!\w)|\w+(?:[’']\w+)*|\.{2,}|-{2,}|``|''|\$|[^\w\s]", re.I)
CLITIC = re.compile(r"(.+?)(n[’']t|[’'](?:s|re|ve|ll|d|m))$", re.I)
FUSED = {
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "dunno": 2}
END = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])")


def tokens(text: str) -> list[str]:
    out = []
    for chunk in text.split():
        found = TOKEN.findall(chunk)
        for position, token in enumerate(found):
            if token == "." and position and out and (
                    out[-1] + "." in ABBREVIATIONS or re.fullmatch("[A-Z]", out[-1])):
                out[-1] += "."
            elif token.lower() in FUSED:
                cut = FUSED[token.lower()]
                out += [token[:cut], token[cut:]]
            elif (clitic := CLITIC.match(token)) and token[0].isalpha():
                out += clitic.groups()
            else:
                out.append(token)
    return out


def sentences(line: str) -> list[str]:
    """A line cut where a sentence seems to end."""
    out, start = [], 0
    for end in END.finditer(line):
        word = re.search(r"\S*$", line[start:end.start()]).group().lstrip("\"“‘'([")
        if word in ABBREVIATIONS and word not in ("etc.", "Inc.", "Corp.", "Co.", "a.m.", "p.m.") \
                or re.fullmatch(r"[A-Z]\.", word):
            continue
        # A quote mark with a space before it belongs to what follows.
        cut = end.start() + len(end.group().rstrip())
        out.append(line[start:cut])
        start = cut
    return [sentence.strip() for sentence in out + [line[start:]] if sentence.strip()]


def read(folder: Path) -> list[list[str]]:
    """Every sentence once, of 3 to 60 tokens, in the order of the files."""
    seen = {}
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            for sentence in sentences(line):
                words = tokens(sentence)
                if 3 <= len(words) <= 60:
                    seen.setdefault(tuple(words))
    return [list(words) for words in seen]
