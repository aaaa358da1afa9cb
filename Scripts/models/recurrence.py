"""The recurrence of an SRU layer as an operation of PyTorch; see recurrence.c, which is compiled on first use."""

import ctypes
import functools
import subprocess
import tempfile
from pathlib import Path

import torch


@functools.lru_cache(maxsize=None)
def library():
    made = Path(tempfile.mkdtemp(prefix="parallax-recurrence-")) / "recurrence.so"
    subprocess.run(
        ["cc", "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", "-o", made,
         Path(__file__).with_name("recurrence.c")], check=True)
    return ctypes.CDLL(str(made))


def pointer(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


class Recurrence(torch.autograd.Function):
    @staticmethod
    def forward(context, gates, skip, weight, lengths):
        gates, skip, weight = gates.contiguous(), skip.contiguous(), weight.contiguous()
        batch, length, both = skip.shape
        state, out = torch.empty_like(skip), torch.empty_like(skip)
        library().recur_forward(
            pointer(gates), pointer(skip), pointer(weight), pointer(lengths), batch, length, both // 2,
            pointer(state), pointer(out))
        context.save_for_backward(gates, skip, weight, lengths, state)
        return out

    @staticmethod
    def backward(context, d_out):
        gates, skip, weight, lengths, state = context.saved_tensors
        batch, length, both = skip.shape
        d_out, carry = d_out.contiguous(), torch.empty(both // 2)
        d_gates, d_skip, d_weight = torch.empty_like(gates), torch.empty_like(skip), torch.empty_like(weight)
        library().recur_backward(
            pointer(gates), pointer(skip), pointer(weight), pointer(lengths), batch, length, both // 2,
            pointer(state), pointer(d_out), pointer(carry), pointer(d_gates), pointer(d_skip), pointer(d_weight))
        return d_gates, d_skip, d_weight, None
