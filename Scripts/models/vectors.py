"""Distils a table of word-piece vectors from MiniLM: each piece read alone, 384 numbers brought down to 128."""

import argparse
from pathlib import Path

import torch

from minilm import BEGIN, END, MiniLM, folder

WIDTH = 128


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, required=True)
    options.add_argument("--threads", type=int, default=1)
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    model = MiniLM().eval()
    count = len((folder() / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n"))
    rows = []
    with torch.no_grad():
        for start in range(0, count, 512):
            ids = torch.arange(start, min(start + 512, count))
            text = torch.stack((torch.full_like(ids, BEGIN), ids, torch.full_like(ids, END)), 1)
            rows.append(model(text, torch.ones_like(text, dtype=torch.bool))[-1].mean(1))
        table = torch.cat(rows)
        table -= table.mean(0)
        # Principal components, in the order of what they tell; a sign rule makes them repeatable.
        values, axes = torch.linalg.eigh((table.T @ table).double())
        axes = axes.flip(1)[:, :WIDTH].float()
        axes *= torch.sign(axes[axes.abs().argmax(0), torch.arange(WIDTH)])
        table = table @ axes
        table *= 0.5 / table.square().mean().sqrt()
    kept = float(values.flip(0)[:WIDTH].sum() / values.sum())
    torch.save(table, chosen.work / "pieces.pt")
    print(f"{count} pieces, {WIDTH} numbers keep {100 * kept:.1f} % of the variance")


if __name__ == "__main__":
    main()
