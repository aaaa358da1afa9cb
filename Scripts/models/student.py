"""The small tagger and parser that is shipped: word vectors, three SRU layers, the heads."""

import argparse
import math
import random
import time
from collections import Counter
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

import treebank
from forms import AFFIXES, WordPieces, features
from minilm import folder
from parsing import Averaged, Heads, Tagset, batches, mask_of, pad, score
from recurrence import Recurrence

WIDTHS = (64, 32, 32, 32, 16)       # of the learnt vectors: word, last3, last2, first3, shape
RAREST = (3, 3, 2, 3, 2)            # seen less often in training, a form has no vector of its own
LONGEST_KEY = 24                    # bytes; longer words have none either
INPUT, HALF, LAYERS, ARC, LABEL = 128, 128, 3, 96, 128
WORDS = 2000                        # of a batch


class Layer(nn.Module):
    """A simple recurrent unit that reads in both directions."""

    def __init__(self, width: int, half: int):
        super().__init__()
        self.half = half
        self.gates = nn.Linear(width, 6 * half)
        self.weight = nn.Parameter(torch.zeros(2, half))
        self.skip = nn.Linear(width, 2 * half, bias=False) if width != 2 * half else None
        with torch.no_grad():
            self.gates.bias[2 * half: 4 * half] -= 1.0      # remember at first

    def forward(self, x, lengths):
        skip = x if self.skip is None else self.skip(x)
        return Recurrence.apply(self.gates(x).float(), skip.float(), self.weight, lengths)


class Words:
    """Numbers for what is seen of word forms, cached by form."""

    def __init__(self, keys: list[list[str]], pieces: torch.Tensor):
        self.keys, self.table = keys, pieces
        self.numbers = [{key: number + 1 for number, key in enumerate(names)} for names in keys]
        self.split = WordPieces(folder() / "vocab.txt")
        self.index: dict[str, int] = {}
        self.vectors, self.features, self.counts = [], [], []
        self.frequency: Counter = Counter()
        self.stacked = None

    @staticmethod
    def choose(counts: list[Counter]) -> list[list[str]]:
        return [
            [key for key, count in sorted(counter.items(), key=lambda item: (-item[1], item[0]))
             if count >= rarest and 0 < len(key.encode()) <= LONGEST_KEY]
            for counter, rarest in zip(counts, RAREST)]

    def __call__(self, form: str) -> int:
        number = self.index.get(form)
        if number is None:
            number = self.index[form] = len(self.vectors)
            self.vectors.append(self.table[self.split(form)].mean(0))
            found = features(form)
            self.features.append([numbers.get(key, 0) for numbers, key in zip(self.numbers, found)])
            self.counts.append(float(self.frequency[found[0]]))
            self.stacked = None
        return number

    def tables(self):
        if self.stacked is None:
            self.stacked = (torch.stack(self.vectors), torch.tensor(self.features), torch.tensor(self.counts))
        return self.stacked


class Student(nn.Module):
    def __init__(self, words: Words, tagset: Tagset, dropout: float):
        super().__init__()
        self.words = words
        self.piece = nn.Linear(words.table.shape[1], INPUT)
        self.learnt = nn.ModuleList(
            nn.Embedding(len(keys) + 1, width) for keys, width in zip(words.keys, WIDTHS))
        for table in self.learnt:
            nn.init.normal_(table.weight, std=0.3)
        self.affix = nn.Linear(sum(WIDTHS), INPUT)
        self.norm = nn.LayerNorm(INPUT)
        self.layers = nn.ModuleList(
            Layer(INPUT if number == 0 else 2 * HALF, HALF) for number in range(LAYERS))
        self.drop = nn.Dropout(dropout)
        self.heads = Heads(2 * HALF, ARC, LABEL, tagset, dropout)

    def word_vectors(self, numbers):
        vectors, known, counts = self.words.tables()
        vectors, known = vectors[numbers], known[numbers]
        if self.training:
            # Rare words are often unknown in other texts: learn to do without.
            unknown = torch.rand(numbers.shape) < 0.25 / (0.25 + counts[numbers]) + 0.03
            known[..., 0].masked_fill_(unknown, 0)
            vectors = vectors * (torch.rand(numbers.shape) > 0.05).unsqueeze(-1)
        learnt = torch.cat([table(known[..., n]) for n, table in enumerate(self.learnt)], -1)
        return self.norm((self.piece(vectors) + self.affix(learnt)).float())

    def encode_numbers(self, numbers, mask):
        lengths = mask.sum(1).int()
        x = self.drop(self.word_vectors(numbers))
        for layer in self.layers:
            x = self.drop(layer(x, lengths))
        return x

    def encode(self, forms, mask):
        return self.encode_numbers(pad([torch.tensor([self.words(form) for form in s]) for s in forms]), mask)


class Example:
    """A sentence with what is to be learnt of it: numbers for gold, probabilities for silver."""

    def __init__(self, numbers, heads, xpos, arcs=None, upos=None, labels=None, gold=None):
        self.numbers, self.heads, self.xpos = numbers, heads, xpos
        self.arcs, self.upos, self.labels, self.gold = arcs, upos, labels, gold

    def targets(self, tagset: Tagset, length: int):
        """Padded probabilities of arcs, tags and labels."""
        size = len(self.numbers)
        if self.gold is None:
            arcs, upos, labels = self.arcs.float(), self.upos.float(), self.labels.float()
        else:
            arcs = F.one_hot(self.heads, size + 1).float()
            upos = F.one_hot(self.gold[0], len(tagset.upos)).float()
            labels = F.one_hot(self.gold[3], len(tagset.labels)).float()
        return F.pad(arcs, (0, length - size, 0, length - size)), upos, labels


def loss_of(heads: Heads, x, mask, examples, tagset):
    length = mask.shape[1]
    arcs, upos, labels = zip(*(example.targets(tagset, length) for example in examples))
    tree, xpos = pad([e.heads for e in examples]), pad([e.xpos for e in examples])
    return (
        F.cross_entropy(heads.arcs(x, mask)[mask], torch.stack(arcs)[mask])
        + F.cross_entropy(heads.relations(x, tree)[mask], pad(labels)[mask])
        + 0.5 * F.cross_entropy(heads.upos(x).float()[mask], pad(upos)[mask])
        + 0.2 * F.cross_entropy(heads.xpos(x).float()[mask], xpos[mask]))


def prepare(chosen):
    """Examples of gold and silver, the words of all of them, the tagset."""
    gold = treebank.gold(chosen.data, "train")
    tagset = Tagset(gold)
    parts = sorted(chosen.work.glob("silver.*.pt"))
    silver = [row for part in parts for row in torch.load(part, weights_only=False)]
    counts = [Counter() for _ in AFFIXES]
    for forms in [s.forms for s in gold] + [row[0] for row in silver]:
        for form in forms:
            for counter, key in zip(counts, features(form)):
                counter[key] += 1
    words = Words(Words.choose(counts), torch.load(chosen.work / "pieces.pt"))
    words.frequency = counts[0]
    examples = []
    for sentence in gold:
        numbers = tagset.encode(sentence)
        examples.append(Example(
            torch.tensor([words(form) for form in sentence.forms]), numbers[2], numbers[1], gold=numbers))
    for forms, arcs, heads, upos, xpos, labels in silver:
        examples.append(Example(torch.tensor([words(form) for form in forms]), heads, xpos, arcs, upos, labels))
    return examples, len(gold), words, tagset


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--work", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=34)
    options.add_argument("--silver", type=float, default=0.6, help="share of the silver text in each epoch")
    options.add_argument("--dropout", type=float, default=0.15)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(chosen.seed)
    random.seed(chosen.seed)

    examples, gold_count, words, tagset = prepare(chosen)
    lengths = [len(example.numbers) for example in examples]
    dev = treebank.read(chosen.data / "ud-ewt" / "dev.conllu")
    news = treebank.read(chosen.data / "ud-gum-news" / "dev.conllu")
    model = Student(words, tagset, chosen.dropout)
    print(gold_count, "gold and", len(examples) - gold_count, "silver sentences,", sum(lengths), "words; keys",
          [len(keys) for keys in words.keys], "parameters", sum(p.numel() for p in model.parameters()), flush=True)

    def epoch_batches():
        silver = random.sample(range(gold_count, len(examples)), int((len(examples) - gold_count) * chosen.silver))
        return batches(lengths, list(range(gold_count)) + silver, WORDS, True)

    def report(name):
        averaged.swap()
        model.eval()
        torch.save({"weights": model.state_dict(), "keys": words.keys, "upos": tagset.upos, "xpos": tagset.xpos,
                    "labels": tagset.labels}, chosen.work / "student.pt")
        for part, sentences in (("EWT", dev), ("GUM news", news)):
            figures = score(model.encode, model.heads, [s.forms for s in sentences],
                            [tagset.encode(s) for s in sentences], tagset)
            print(name, "dev", part, figures,
                  f"{time.time() - began:.0f} s ({time.process_time():.0f} s of CPU)", flush=True)
        model.train()
        averaged.swap()

    optimizer = torch.optim.AdamW(model.parameters(), lr=chosen.rate, weight_decay=0.01, betas=(0.9, 0.98))
    averaged = Averaged(model, 0.995)
    steps = len(epoch_batches()) * chosen.epochs
    step, began = 0, time.time()
    for epoch in range(chosen.epochs):
        losses = []
        for batch in epoch_batches():
            # Up in 200 steps, then down along a cosine.
            rate = min(1, (step + 1) / 200) * (0.01 + 0.99 * (1 + math.cos(math.pi * min(1, step / steps))) / 2)
            for group in optimizer.param_groups:
                group["lr"] = chosen.rate * rate
            chosen_examples = [examples[n] for n in batch]
            mask = mask_of([lengths[n] for n in batch])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                x = model.encode_numbers(pad([e.numbers for e in chosen_examples]), mask)
                loss = loss_of(model.heads, x, mask, chosen_examples, tagset)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            if step % 4 == 0:
                averaged.update()
            losses.append(loss.item())
            if step % 100 == 0:
                print(f"step {step}/{steps} loss {sum(losses[-100:]) / len(losses[-100:]):.3f} {time.time() - began:.0f} s "
                      f"({time.process_time():.0f} s of CPU)", flush=True)
        if epoch % 3 == 2 or epoch in (0, chosen.epochs - 1):
            report(f"epoch {epoch + 1}")


if __name__ == "__main__":
    main()
