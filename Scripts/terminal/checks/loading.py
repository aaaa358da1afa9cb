"""Many articles, and what frames cost."""
import os
import tempfile

from terminals import Failure, Shell

from .registry import check


@check("PARALLAX_TRACE has a line for each frame: text first, then quotations, then links")
def trace():
    with tempfile.TemporaryDirectory() as folder, Shell(80, 24) as shell:
        path = os.path.join(folder, "trace")
        shell.run(f"PARALLAX_TRACE={path} parallax --fresh gazette.txt post.txt")
        shell.wait_for(r"\d+ linked")
        shell.keys("j", "q")
        shell.expect_restored()
        with open(path, encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file]
        if rows[0] != ["process-ms", "main-ms", "frame-ms", "screen", "shown"]:
            raise Failure("the head of the trace", [str(rows[0])])
        shown = [row[4] for row in rows[1:]]
        rising = ["nothing", "text", "text quotes", "text quotes links"]
        if shown != sorted(shown, key=rising.index) or shown[-1] != rising[-1]:
            raise Failure("text, then quotations, then links", shown)
        times = [[float(field) for field in row[:3]] for row in rows[1:]]
        if any(a[0] > b[0] or a[1] > b[1] for a, b in zip(times, times[1:])) or any(t[2] < 0 or t[1] > t[0] for t in times):
            raise Failure("times that rise", [str(times)])


def many_articles(folder, count):
    """So many short articles, no two alike."""
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        with open(os.path.join(folder, f"a{number:05}.txt"), "w", encoding="utf-8") as file:
            file.write(f"Source: Paper {number}\n\nHall {number} is shut\n\n“We shut hall {number},” Ines Okafor said.\n")


@check("While many articles are being read the screen follows every resize, and the keys work")
def resized_while_loading():
    with tempfile.TemporaryDirectory() as folder, Shell(80, 24) as shell:
        many_articles(folder, 1500)
        shell.run(f"clear; parallax {folder}/*.txt")
        for columns, rows, expected in [(160, 50, r"1 Sources"), (30, 8, r"^─ Paper|^─ \d+ Paper"), (100, 30, r"\d+ sources"),
                                        (12, 3, r"20x5"), (80, 24, r"1500 sources")]:
            shell.resize(columns, rows)
            shell.wait_for(expected)
        shell.keys("J")
        shell.wait_for(r"^ 2:Paper 1 ")
        shell.keys("q")
        shell.expect_restored()


@check("Ten thousand articles are listed, and gone through by number")
def ten_thousand():
    with tempfile.TemporaryDirectory() as folder, Shell(100, 30) as shell:
        many_articles(folder, 10_000)
        shell.run(f"cd {folder}; clear; parallax *.txt")
        shell.wait_for(r"10000 sources")
        shell.type("9999gs")
        shell.wait_for(r"^ 9999:Paper 9998 ")
        shell.keys("g", "s")
        shell.wait_for(r"9999 Paper 9998", r"10000 Paper 9999")
        shell.keys("Q")
        shell.expect_restored()
