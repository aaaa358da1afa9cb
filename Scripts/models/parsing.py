"""The heads of a network that tags and parses, its loss and its score; the same for teacher and student."""

import random
from collections import Counter
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from treebank import Sentence
from trees import best_tree

DISTANCE = 15


class Tagset:
    """The names of tags and relations, in the order of their numbers."""

    def __init__(self, sentences: list[Sentence]):
        self.upos = sorted({tag for s in sentences for tag in s.upos})
        self.xpos = sorted({tag for s in sentences for tag in s.xpos})
        self.labels = sorted({label for s in sentences for label in s.labels})
        self.numbers = [{name: n for n, name in enumerate(names)} for names in (self.upos, self.xpos, self.labels)]

    def encode(self, sentence: Sentence):
        """Numbers of tags, of fine tags, heads, numbers of labels; unknown names become the first."""
        upos, xpos, labels = self.numbers
        return (
            torch.tensor([upos.get(tag, 0) for tag in sentence.upos]),
            torch.tensor([xpos.get(tag, 0) for tag in sentence.xpos]),
            torch.tensor(sentence.heads),
            torch.tensor([labels.get(label, 0) for label in sentence.labels]),
        )


class Heads(nn.Module):
    """Tags, arcs and labels over the vectors of a sentence's words."""

    def __init__(self, width: int, arc: int, label: int, tagset: Tagset, dropout: float):
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.upos, self.xpos = nn.Linear(width, len(tagset.upos)), nn.Linear(width, len(tagset.xpos))
        self.arc_dependent, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.bilinear, self.head_bias = nn.Linear(arc, arc), nn.Linear(arc, 1)
        self.distance = nn.Parameter(torch.zeros(2 * DISTANCE + 3))
        self.label_dependent, self.label_head = nn.Linear(width, label), nn.Linear(width, label)
        self.label = nn.Linear(label, len(tagset.labels))
        self.scale = arc ** -0.5

    def with_root(self, x):
        return torch.cat((self.root.to(x.dtype).expand(len(x), 1, -1), x), 1)

    def arcs(self, x, mask):
        """Scores of n words by n + 1 heads."""
        dependents = self.drop(F.relu(self.arc_dependent(x)))
        heads = self.drop(F.relu(self.arc_head(self.with_root(x))))
        scores = self.bilinear(dependents) @ heads.transpose(1, 2) * self.scale
        scores = scores + self.head_bias(heads).squeeze(-1).unsqueeze(1)
        count = x.shape[1]
        word, head = torch.arange(1, count + 1)[:, None], torch.arange(count + 1)[None]
        # Bucket 0 is the root, the others the distance, clamped.
        bucket = torch.where(head == 0, 0, (head - word).clamp(-DISTANCE, DISTANCE) + DISTANCE + 1)
        allowed = F.pad(mask, (1, 0), value=True).unsqueeze(1) & (word != head)
        return (scores.float() + self.distance[bucket]).masked_fill(~allowed, -1e4)

    def relations(self, x, heads):
        """Scores of labels for each word under its given head."""
        both = torch.gather(
            self.label_head(self.with_root(x)), 1, heads.unsqueeze(-1).expand(-1, -1, self.label.in_features))
        return self.label(self.drop(F.relu(self.label_dependent(x) + both))).float()

    def loss(self, x, mask, targets):
        """Against gold: each word has one right tag, head and label."""
        upos, xpos, heads, labels = targets
        return (
            F.cross_entropy(self.arcs(x, mask)[mask], heads[mask])
            + F.cross_entropy(self.relations(x, heads)[mask], labels[mask])
            + 0.5 * F.cross_entropy(self.upos(x).float()[mask], upos[mask])
            + 0.3 * F.cross_entropy(self.xpos(x).float()[mask], xpos[mask]))


def batches(lengths: list[int], chosen: list[int], words: int, shuffled: bool, jitter: float = 4):
    """Numbers of sentences of about the same length, `words` of padded text together."""
    order = sorted(chosen, key=lambda n: lengths[n] + (random.random() * jitter if shuffled else 0))
    out, current = [], []
    for number in order:
        longest = max(lengths[number], max((lengths[n] for n in current), default=0))
        if current and (len(current) + 1) * longest > words:
            out.append(current)
            current = []
        current.append(number)
    if current:
        out.append(current)
    if shuffled:
        random.shuffle(out)
    return out


def pad(rows, value=0):
    return nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=value)


def mask_of(lengths: list[int]):
    return torch.arange(max(lengths))[None] < torch.tensor(lengths)[:, None]


@dataclass
class Averaged:
    """A running mean of a network's weights, which scores better than the last of them."""

    model: nn.Module
    decay: float

    def __post_init__(self):
        self.weights = {name: value.detach().clone() for name, value in self.model.state_dict().items()}
        self.updates = 0

    @torch.no_grad()
    def update(self):
        self.updates += 1
        decay = min(self.decay, self.updates / (self.updates + 9))
        for name, value in self.model.state_dict().items():
            if value.is_floating_point():
                self.weights[name].lerp_(value, 1 - decay)

    def swap(self):
        """Exchanges the weights of the model for their mean, and back."""
        current = {name: value.detach().clone() for name, value in self.model.state_dict().items()}
        self.model.load_state_dict(self.weights)
        self.weights = current


@torch.no_grad()
def predict(encode, heads: Heads, x, mask, lengths):
    """Tags, fine tags, heads (trees) and labels of a batch."""
    scores = F.log_softmax(heads.arcs(x, mask), -1)
    tree = torch.zeros(mask.shape, dtype=torch.long)
    for row, length in enumerate(lengths):
        tree[row, :length] = torch.tensor(best_tree(scores[row, :length, : length + 1].numpy()))
    return heads.upos(x).argmax(-1), heads.xpos(x).argmax(-1), tree, heads.relations(x, tree).argmax(-1)


@torch.no_grad()
def score(encode, heads: Heads, forms: list, targets: list, tagset: Tagset) -> dict[str, float]:
    """Percentages of right tags, heads and labels (whole, and without subtypes)."""
    count = Counter()
    universal = [label.split(":")[0] for label in tagset.labels]
    universal = torch.tensor([universal.index(label) for label in universal])
    lengths = [len(sentence) for sentence in forms]
    for batch in batches(lengths, list(range(len(forms))), 4000, shuffled=False):
        sizes = [lengths[n] for n in batch]
        mask = mask_of(sizes)
        x = encode([forms[n] for n in batch], mask)
        found = predict(encode, heads, x, mask, sizes)
        wanted = [pad(column) for column in zip(*(targets[n] for n in batch))]
        right = found[2] == wanted[2]
        count["words"] += int(mask.sum())
        for name, hits in (
            ("UPOS", found[0] == wanted[0]), ("XPOS", found[1] == wanted[1]), ("UAS", right),
            ("LAS", right & (universal[found[3]] == universal[wanted[3]])), ("LAS*", right & (found[3] == wanted[3])),
        ):
            count[name] += int((hits & mask).sum())
    return {name: round(100 * count[name] / count["words"], 2) for name in ("UPOS", "XPOS", "UAS", "LAS", "LAS*")}
