"""Fine-tunes MiniLM into a parser that labels text for the small one. It is never shipped."""

import argparse
import random
import time
from pathlib import Path

import torch
from torch import nn

import treebank
from forms import WordPieces
from minilm import BEGIN, END, MiniLM, folder
from parsing import Averaged, Heads, Tagset, batches, pad, score

LONGEST_WORD = 12   # word pieces; no more of one word are read
LONGEST = 510
WORDS = 1000         # of a batch


class Teacher(nn.Module):
    def __init__(self, tagset: Tagset, dropout: float = 0.2):
        super().__init__()
        self.pieces = WordPieces(folder() / "vocab.txt")
        self.bert = MiniLM()
        self.mix = nn.Parameter(torch.zeros(4))
        self.drop = nn.Dropout(dropout)
        self.heads = Heads(self.bert.width, 256, 192, tagset, dropout)

    def encode(self, forms: list[list[str]], mask):
        """The vectors of words: the mean of their first and last piece, over a mix of the upper layers."""
        rows, first, last = [], [], []
        for sentence in forms:
            row, begin, end = [BEGIN], [], []
            for form in sentence:
                begin.append(min(len(row), LONGEST - 1))
                row += self.pieces(form)[:LONGEST_WORD]
                end.append(min(len(row) - 1, LONGEST - 1))
            rows.append(torch.tensor((row + [END])[:LONGEST]))
            first.append(torch.tensor(begin))
            last.append(torch.tensor(end))
        attend = pad([torch.ones(len(row), dtype=torch.bool) for row in rows], False)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.bert(pad(rows), attend)[-4:]
        x = sum(weight * state.float() for weight, state in zip(torch.softmax(self.mix, 0), states))
        pick = [torch.gather(x, 1, pad(ends).unsqueeze(-1).expand(-1, -1, x.shape[-1])) for ends in (first, last)]
        return self.drop((pick[0] + pick[1]) / 2)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--work", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(chosen.seed)
    random.seed(chosen.seed)

    train = treebank.gold(chosen.data, "train")
    tagset = Tagset(train)
    forms, targets = [s.forms for s in train], [tagset.encode(s) for s in train]
    dev = treebank.read(chosen.data / "ud-ewt" / "dev.conllu")
    dev_targets = [tagset.encode(s) for s in dev]
    lengths = [len(s) for s in train]

    model = Teacher(tagset)
    tuned = list(model.bert.parameters())
    inside = {id(parameter) for parameter in tuned}
    fresh = [parameter for parameter in model.parameters() if id(parameter) not in inside]
    optimizer = torch.optim.AdamW(
        [{"params": tuned, "peak": 2e-4}, {"params": fresh, "peak": 2e-3}], weight_decay=0.01)
    averaged = Averaged(model, 0.99)
    everything = list(range(len(train)))
    total = len(batches(lengths, everything, WORDS, True)) * chosen.epochs
    step, began = 0, time.time()
    for epoch in range(chosen.epochs):
        losses = []
        for batch in batches(lengths, everything, WORDS, True):
            rate = min(1, (step + 1) / 80) * max(0.02, 1 - step / total)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * rate
            mask = pad([torch.ones(lengths[n], dtype=torch.bool) for n in batch], False)
            x = model.encode([forms[n] for n in batch], mask)
            loss = model.heads.loss(x, mask, [pad(column) for column in zip(*(targets[n] for n in batch))])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            if step % 2 == 0:
                averaged.update()
            losses.append(loss.item())
            step += 1
            if step % 20 == 0:
                print(f"step {step}/{total} loss {sum(losses[-20:]) / 20:.3f} {time.time() - began:.0f} s "
                      f"({time.process_time():.0f} s of CPU)", flush=True)
        averaged.swap()
        torch.save(model.state_dict(), chosen.work / "teacher.pt")
        model.eval()
        print(f"epoch {epoch + 1} dev", score(model.encode, model.heads, [s.forms for s in dev], dev_targets, tagset),
              f"{time.time() - began:.0f} s ({time.process_time():.0f} s of CPU)", flush=True)
        model.train()
        averaged.swap()


if __name__ == "__main__":
    main()
