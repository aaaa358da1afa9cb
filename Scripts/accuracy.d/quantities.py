"""What the program says of quantities, in numbers."""
from dataclasses import dataclass

from running import Run


@dataclass(frozen=True)
class Number:
    """A number as it is written, without its unit."""

    start: int
    end: int
    value: float


@dataclass(frozen=True)
class Quantity:
    start: int
    end: int
    unit: str
    lower: float
    upper: float
    #: Number and unit without the words of a bound, and what they say by themselves.
    amount_start: int
    amount_end: int
    stated_lower: float
    stated_upper: float
    numbers: list[Number]


@dataclass(frozen=True)
class Ordinal:
    start: int
    end: int
    value: float


def read(run: Run, texts: list[str]) -> list[tuple[list[Quantity], list[Ordinal]]]:
    """The quantities and the ordinals of each text."""
    found = []
    for rows in run.parse("quantities", texts):
        quantities = [quantity(row) for row in rows if row["kind"] == "quantity"]
        ordinals = [
            Ordinal(int(row["start"]), int(row["end"]), float(row["lower"])) for row in rows if row["kind"] == "ordinal"]
        found.append((quantities, ordinals))
    return found


def quantity(row: dict[str, str]) -> Quantity:
    numbers = []
    for entry in row["numbers"].split():
        place, value = entry.split("=")
        start, end = place.split("-")
        numbers.append(Number(int(start), int(end), float(value)))
    return Quantity(
        int(row["start"]), int(row["end"]), row["unit"], float(row["lower"]), float(row["upper"]),
        int(row["amount_start"]), int(row["amount_end"]), float(row["stated_lower"]), float(row["stated_upper"]), numbers)
