"""CPU time, memory, precision and recall of linking the same quotations, one core, each program in a process of its own."""

import argparse
import multiprocessing
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/release/ParallaxBenchmarks"


def pairs_of(path):
    with open(path, encoding="utf-8") as lines:
        return {tuple(sorted(line.rstrip("\n").split("\t")[:2])) for line in lines}


def parallax(path):
    with tempfile.NamedTemporaryFile(suffix=".tsv") as found:
        # Once for the figures and once for the pairs: names are no part of linking.
        line = subprocess.run([PROGRAM, "links", path], capture_output=True, text=True, check=True).stdout
        subprocess.run([PROGRAM, "links", path, found.name], stdout=subprocess.DEVNULL, check=True)
        speed = float(re.search(r"([\d.]+) quotations/s", line)[1])
        return speed, int(re.search(r"(\d+) MB", line)[1]), pairs_of(found.name)


def quotations(path):
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t", 1) for line in lines]


def datasketch(path):
    from datasketch import MinHash, MinHashLSH

    rows = quotations(path)
    start = time.process_time()
    index = MinHashLSH(threshold=0.15, num_perm=64)
    found = set()
    for name, words in rows:
        words = re.findall(r"\w+", words.lower())
        sketch = MinHash(num_perm=64)
        sketch.update_batch([" ".join(words[i : i + 3]).encode() for i in range(max(1, len(words) - 2))])
        found |= {tuple(sorted((name, other))) for other in index.query(sketch)}
        index.insert(name, sketch, check_duplication=False)
    seconds = time.process_time() - start
    return len(rows) / seconds, peak(), found


def rapidfuzz(path):
    from rapidfuzz import fuzz, process

    rows = quotations(path)
    some = rows[:2000]
    words = [row[1].lower() for row in some]
    start = time.process_time()
    process.cdist(words, words, scorer=fuzz.token_set_ratio, score_cutoff=80, workers=1)
    seconds = (time.process_time() - start) * (len(rows) / len(some)) ** 2
    return len(rows) / seconds, peak(), None


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000


def alone(work, path):
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, (path,))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("quotations", help="id<TAB>words a line")
    arguments.add_argument("pairs", help="id<TAB>id a line: what belongs together")
    options = arguments.parse_args()
    if not PROGRAM.is_file():
        sys.exit(f"compare: no program at {PROGRAM}; run Benchmarks/Peers/Links/setup")
    true = pairs_of(options.pairs)
    print(f"{'':12} {'quotations/s':>14} {'MB':>6} {'precision':>10} {'recall':>8}")
    speeds = {}
    for work in (parallax, datasketch, rapidfuzz):
        speed, memory, found = alone(work, options.quotations)
        speeds[work.__name__] = speed
        line = f"{work.__name__:12} {speed:14,.0f} {memory:6}"
        if found is not None:
            both = len(found & true)
            line += f" {both / max(1, len(found)):10.4f} {both / max(1, len(true)):8.4f}"
        print(line, flush=True)
    for peer in ("datasketch", "rapidfuzz"):
        print(f"Parallax is {speeds['parallax'] / speeds[peer]:.0f} times as fast as {peer}")


if __name__ == "__main__":
    main()
