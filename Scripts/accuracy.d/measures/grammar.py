"""Tokens, sentences, tags and trees against treebanks."""
from report import Section, Table, percent
from running import Run

PARTS = [("EWT", "ud-ewt"), ("GUM news", "ud-gum-news")]
COLUMNS = ["tokens", "sentences", "UPOS", "UAS", "LAS", "LAS*"]


def measure(run: Run) -> Section:
    rows = []
    for part in ("test", "dev"):
        for name, folder in PARTS:
            figures, _ = run.scorer("score_parse.py", run.path(f"{folder}/{part}.conllu"))
            for kind, found in figures.items():
                cut = [None, None] if kind == "gold tokens" else [percent(found[c]) for c in COLUMNS[:2]]
                rows.append([f"{name} {part}, {kind}", *cut, *(percent(found[c]) for c in COLUMNS[2:])])
    return Section(
        "Grammar",
        """\
UD English EWT 2.16 and the Wikinews documents of GUM 2.16. Gold tokens are those of the treebank; raw text is cut into words
and sentences by the program. F1 as in the CoNLL 2018 shared task; LAS compares relations without subtypes, LAS* with them.
The news parts of GUM are small (1,900 words). [model.md](model.md) says how the model was made.""",
        [Table(["", *COLUMNS], rows)])
