"""Labels plain text with the teacher. Keeps its doubts: the student learns from probabilities, not from decisions."""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

import silver_text
import treebank
from parsing import Tagset, batches, mask_of, predict
from teacher import Teacher


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--work", type=Path, required=True)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--part", type=int, default=0, help="which share of the text, of as many as --parts")
    options.add_argument("--parts", type=int, default=1)
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    random.seed(1)
    tagset = Tagset(treebank.gold(chosen.data, "train"))
    model = Teacher(tagset)
    model.load_state_dict(torch.load(chosen.work / "teacher.pt"))
    model.eval()

    text = silver_text.read(chosen.data / "open-text")
    random.shuffle(text)
    text = text[chosen.part :: chosen.parts]
    lengths = [len(sentence) for sentence in text]
    print(len(text), "sentences,", sum(lengths), "words", flush=True)
    out, done, began = [None] * len(text), 0, time.time()
    for batch in batches(lengths, list(range(len(text))), 3000, shuffled=True):
        sizes = [lengths[n] for n in batch]
        mask = mask_of(sizes)
        with torch.no_grad():
            x = model.encode([text[n] for n in batch], mask)
            upos, xpos, heads, _ = predict(model.encode, model.heads, x, mask, sizes)
            arcs = F.softmax(model.heads.arcs(x, mask), -1).half()
            tags = F.softmax(model.heads.upos(x).float(), -1).half()
            labels = F.softmax(model.heads.relations(x, heads), -1).half()
        for row, (number, size) in enumerate(zip(batch, sizes)):
            out[number] = (
                text[number], arcs[row, :size, : size + 1].clone(), heads[row, :size].clone(),
                tags[row, :size].clone(), xpos[row, :size].clone(), labels[row, :size].clone())
        done += sum(sizes)
        if random.random() < 0.05:
            print(done, "words", f"{time.time() - began:.0f} s ({time.process_time():.0f} s of CPU)", flush=True)
    torch.save(out, chosen.work / f"silver.{chosen.part}.pt")
    print("all labelled", f"{time.time() - began:.0f} s ({time.process_time():.0f} s of CPU)", flush=True)


if __name__ == "__main__":
    main()
