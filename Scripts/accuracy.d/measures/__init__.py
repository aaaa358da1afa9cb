"""The measures: each module here has a function `measure(run: Run) -> Section` and raises Skipped if it cannot."""
import importlib
from pathlib import Path

#: In the order of the document; what is not listed comes after, by name.
ORDER = [
    "sentences", "grammar", "numbers", "units", "dates", "quotations", "links", "disagreements", "stories",
    "detectors",
]
_found = {path.stem for path in Path(__file__).parent.glob("[a-z]*.py")}
NAMES = [name for name in ORDER if name in _found] + sorted(_found - set(ORDER))


def load(name: str):
    return importlib.import_module(f"measures.{name}")
