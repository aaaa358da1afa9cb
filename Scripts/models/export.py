"""Writes the student as `prose.model`: rounded weights, packed as the program multiplies them. See docs/model.md."""

import argparse
import math
import struct
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import nn

import treebank
from parsing import Tagset, score
from student import ARC, HALF, INPUT, LABEL, LAYERS, WIDTHS, Student, Words

MAGIC, VERSION = b"PLXPROSE", 2
ALIGNMENT = 64
PANEL = 16
LARGEST = 63        # of a layer's weights: four products with numbers up to 127 fit into 16 bits
ZERO = 64           # what stands for zero in the numbers that a layer multiplies


def checksum(data: bytes) -> int:
    """prose_checksum of Sources/CProseModel/embedded.c."""
    prime, mask = 0x100000001B3, (1 << 64) - 1
    lanes = [0xCBF29CE484222325, 0x84222325CBF29CE4, 0x9CE484222325CBF2, 0x2325CBF29CE48422]
    whole = len(data) // 32
    if whole:
        words = np.frombuffer(data[: whole * 32], dtype="<u8").reshape(whole, 4)
        for lane in range(4):
            value = lanes[lane]
            for word in words[:, lane].tolist():
                value = ((value ^ word) * prime) & mask
                value ^= value >> 29
            lanes[lane] = value
    for byte in data[whole * 32:]:
        lanes[0] = ((lanes[0] ^ byte) * prime) & mask
    total = len(data)
    for value in lanes:
        total = (((total ^ value) * prime) & mask) ^ (total >> 31)
    return total


def quantized(rows: np.ndarray, largest: int = 127):
    """Integers of 8 bits and a scale for each row."""
    scales = np.maximum(np.abs(rows).max(1), 1e-9) / largest
    return np.round(rows / scales[:, None]).astype(np.int8), scales.astype("<f4")


def lexicon(keys: list[str]) -> bytes:
    """Number of slots and of keys, slots of an open-addressing table, ends of keys, the keys."""
    texts = [key.encode() for key in keys]
    size = 1 << math.ceil(math.log2(2 * len(texts) + 2))
    slots = np.zeros(size, dtype="<u4")
    for number, text in enumerate(texts):
        slot = 0x811C9DC5
        for byte in text:
            slot = ((slot ^ byte) * 0x01000193) & 0xFFFFFFFF
        slot &= size - 1
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = number + 1
    ends = np.cumsum([0] + [len(text) for text in texts]).astype("<u4")
    return struct.pack("<II", size, len(texts)) + slots.tobytes() + ends.tobytes() + b"".join(texts)


def matrix(weight: np.ndarray, bias: np.ndarray) -> list[bytes]:
    """Packed weights, what each sum starts from, scales and biases of a layer; outputs are filled up to whole panels."""
    outputs, inputs = weight.shape
    padded = -outputs % PANEL
    weight, bias = np.pad(weight, ((0, padded), (0, 0))), np.pad(bias, (0, padded))
    integers, scales = quantized(weight, LARGEST)
    starts = -ZERO * integers.astype("<i4").sum(1, dtype="<i4")
    panels = integers.reshape(-1, PANEL, inputs // 4, 4).transpose(0, 2, 1, 3)
    return [np.ascontiguousarray(panels).tobytes(), starts.tobytes(), scales.tobytes(), bias.astype("<f4").tobytes()]


def sections(model: Student, tagset: Tagset) -> list[bytes]:
    """In the order of `ModelFile.Section`."""
    def array(tensor):
        return tensor.detach().double().numpy()

    out = ["\n".join(" ".join(names) for names in (tagset.upos, tagset.xpos, tagset.labels)).encode()]
    # The linear maps over word pieces and learnt vectors are applied here, once and for all.
    affix, start = array(model.affix.weight), 0
    table = array(model.words.table) @ array(model.piece.weight).T
    integers, scales = quantized(table)
    out += [lexicon(model.words.split.pieces), integers.tobytes(), scales.tobytes()]
    for keys, width, vectors in zip(model.words.keys, WIDTHS, model.learnt):
        integers, scales = quantized(array(vectors.weight) @ affix[:, start: start + width].T)
        out += [lexicon(keys), integers.tobytes(), scales.tobytes()]
        start += width
    floats = lambda *tensors: np.concatenate([array(t).ravel() for t in tensors]).astype("<f4").tobytes()
    out += [floats(model.piece.bias + model.affix.bias), floats(model.norm.weight), floats(model.norm.bias)]
    for number, layer in enumerate(model.layers):
        weight, bias = array(layer.gates.weight), array(layer.gates.bias)
        if number == 0:
            weight = np.concatenate((weight, array(layer.skip.weight)))
            bias = np.concatenate((bias, np.zeros(2 * HALF)))
        out += matrix(weight, bias) + [floats(layer.weight)]
    heads = model.heads
    parts = (heads.arc_dependent, heads.label_dependent, heads.arc_head, heads.label_head, heads.upos, heads.xpos)
    out += matrix(np.concatenate([array(p.weight) for p in parts]), np.concatenate([array(p.bias) for p in parts]))
    out += matrix(
        array(heads.bilinear.weight) * heads.scale,
        array(heads.bilinear.bias) * heads.scale + array(heads.head_bias.weight)[0])
    out += matrix(array(heads.label.weight), array(heads.label.bias))
    root = heads.root
    out += [floats(torch.relu(heads.arc_head(root))), floats(heads.label_head(root)), floats(heads.distance)]
    return out


def assembled(parts: list[bytes], tagset: Tagset) -> bytes:
    """Header, directory of offsets and lengths, sections."""
    directory, body = b"", b""
    start = -(-(64 + 8 * len(parts)) // ALIGNMENT) * ALIGNMENT
    for part in parts:
        directory += struct.pack("<II", start + len(body), len(part))
        body += part + bytes(-len(part) % ALIGNMENT)
    payload = directory.ljust(start - 64, b"\0") + body
    return MAGIC + struct.pack(
        "<IIQQ8I", VERSION, len(parts), len(payload), checksum(payload),
        INPUT, HALF, LAYERS, ARC, LABEL, len(tagset.upos), len(tagset.xpos), len(tagset.labels)) + payload


@torch.no_grad()
def round_weights(model: Student):
    """The model as it will be after quantisation, for a check."""
    for module in model.modules():
        if isinstance(module, nn.Linear) and module.out_features > 1:
            scale = module.weight.abs().amax(1, keepdim=True) / LARGEST + 1e-12
            module.weight.copy_(torch.round(module.weight / scale) * scale)


def load(work: Path) -> tuple[Student, Tagset]:
    saved = torch.load(work / "student.pt", weights_only=False)
    words = Words(saved["keys"], torch.load(work / "pieces.pt"))
    words.frequency = Counter()
    tagset = Tagset([])
    tagset.upos, tagset.xpos, tagset.labels = saved["upos"], saved["xpos"], saved["labels"]
    tagset.numbers = [{n: i for i, n in enumerate(names)} for names in (tagset.upos, tagset.xpos, tagset.labels)]
    model = Student(words, tagset, 0)
    model.load_state_dict(saved["weights"])
    return model.eval(), tagset


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--work", type=Path, required=True)
    options.add_argument("--to", type=Path, required=True)
    chosen = options.parse_args()
    torch.set_num_threads(1)
    model, tagset = load(chosen.work)
    data = assembled(sections(model, tagset), tagset)
    chosen.to.write_bytes(data)
    print(f"{chosen.to.name}: {len(data):,} bytes, checksum {checksum(data[64:]):016x}", flush=True)
    round_weights(model)
    for name in ("ud-ewt", "ud-gum-news"):
        dev = treebank.read(chosen.data / name / "dev.conllu")
        print("dev with rounded weights", name, score(
            model.encode, model.heads, [s.forms for s in dev], [tagset.encode(s) for s in dev], tagset), flush=True)


if __name__ == "__main__":
    main()
