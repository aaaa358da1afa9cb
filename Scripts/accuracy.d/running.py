"""Runs scorers and the program for the measures."""
import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path


class Skipped(Exception):
    """A measure that cannot be made; the reason in words."""


@dataclass(frozen=True)
class Run:
    """What a measure may use."""

    tools: Path
    data: Path
    parallax: Path
    jobs: int
    errors: Path | None

    def path(self, name: str) -> Path:
        """A file or folder of the data."""
        path = self.data / name
        if not path.exists():
            raise Skipped(f"{name} is not among the data")
        return path

    def scorer(self, name: str, *arguments) -> tuple[dict, str]:
        """Runs a scorer of the tools: its figures, as far as it writes any, and what it prints."""
        program = self.tools / name
        if not program.is_file():
            raise Skipped(f"{name} is not among the tools")
        with tempfile.TemporaryDirectory(prefix="parallax-accuracy-") as folder:
            figures = Path(folder) / "figures.json"
            asked = ["--json", figures] if "--json" in program.read_text(encoding="utf-8") else []
            command = [sys.executable, program, *arguments, "--parallax", self.parallax, "--jobs", self.jobs, *asked]
            done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
            if done.returncode != 0:
                raise Skipped(f"{name} failed: {(done.stderr or done.stdout).strip()[-300:]}")
            return json.loads(figures.read_text(encoding="utf-8")) if figures.exists() else {}, done.stdout

    def analyze(self, groups: list[list[Path]], *arguments) -> list[dict]:
        """The document of `parallax analyze --format json` for each group of files."""
        command = [str(self.parallax), "analyze", "--format", "json", *arguments]

        def document(files: list[Path]) -> dict:
            done = subprocess.run([*command, *map(str, files)], stdin=subprocess.DEVNULL, capture_output=True)
            if done.returncode != 0:
                raise Skipped(f"analyze failed: {done.stderr.decode('utf-8', 'replace').strip()[-300:]}")
            return json.loads(done.stdout)

        with ThreadPoolExecutor(self.jobs) as pool:
            return list(pool.map(document, groups))

    def parse(self, format: str, texts: list[str], *arguments) -> list[list[dict[str, str]]]:
        """The rows of `parallax parse --format FORMAT` for each text: a dictionary each, by the names of the header.

        Every text has a process of its own, so that none can change how another is read.
        """
        command = [str(self.parallax), "parse", "--format", format, *arguments]

        def rows(text: str) -> list[dict[str, str]]:
            done = subprocess.run(command, input=text.encode("utf-8"), capture_output=True)
            if done.returncode != 0:
                raise Skipped(f"parse --format {format} failed: {done.stderr.decode('utf-8', 'replace').strip()[-300:]}")
            header, *lines = done.stdout.decode("utf-8").removesuffix("\n").split("\n")
            names = header.split("\t")
            return [dict(zip(names, line.split("\t"), strict=True)) for line in lines]

        with ThreadPoolExecutor(self.jobs) as pool:
            return list(pool.map(rows, texts))

    def note(self, name: str, lines: list[str]):
        """Writes what was wrong to a file, if anybody asked for it."""
        if self.errors:
            self.errors.mkdir(parents=True, exist_ok=True)
            (self.errors / f"{name}.txt").write_text("".join(line + "\n" for line in lines), encoding="utf-8")
