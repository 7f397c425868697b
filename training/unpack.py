"""Takes the weights out of an exported model, where no checkpoint of its run is left.

    python unpack.py --model MODEL --out CHECKPOINT

writes what `train.py --start` and `average.py` read. The int8 weights come back as they are run, so the checkpoint is the shipped
model to the last digit of its int8 form, and not the run's own weights.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import new_judge

# The matrices of a layer whose names the export does not keep, in the order in which the graph multiplies by them.
UNNAMED = ("attention.output.dense", "intermediate.dense", "output.dense")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="a folder that export.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    state = unpack(onnx.load(arguments.model / "model.onnx").graph)
    new_judge().load_state_dict(state)
    torch.save({"model": state}, arguments.out)


def unpack(graph) -> dict[str, torch.Tensor]:
    """The judge's state, each tensor under the name that PyTorch gives it."""
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    state = {name: array for name, array in arrays.items() if name.startswith("encoder.") and not name.endswith((".packed", ".scale"))}
    words = "encoder.embeddings.word_embeddings"
    state[f"{words}.weight"] = arrays[f"{words}.packed"].astype(np.float32) * arrays[f"{words}.scale"]
    factors = [node.input[1].removesuffix("_quantized") for node in graph.node if node.op_type == "MatMulInteger"]
    layers = sum(node.op_type == "QAttention" for node in graph.node)
    for layer in range(layers):
        at = f"encoder.encoder.layer.{layer}"
        for place, factor in zip(UNNAMED, factors[len(UNNAMED) * layer :]):
            state[f"{at}.{place}.weight"] = weight(arrays, factor)
        together = weight(arrays, f"Attention_{layer}_qkv_weight")
        biases = arrays[f"Attention_{layer}_qkv_bias"]
        for part, rows, bias in zip(("query", "key", "value"), np.split(together, 3), np.split(biases, 3)):
            state[f"{at}.attention.self.{part}.weight"] = rows
            state[f"{at}.attention.self.{part}.bias"] = bias
    for name, factor in zip(("mix", "out"), factors[len(UNNAMED) * layers :]):
        state[f"{name}.weight"] = weight(arrays, factor)
        state[f"{name}.bias"] = arrays[f"{name}.bias"]
    return {name: torch.from_numpy(np.array(array, dtype=np.float32)) for name, array in state.items()}


def weight(arrays: dict[str, np.ndarray], name: str) -> np.ndarray:
    """A matrix as PyTorch keeps it, (out, in), out of its int8 form (in, out) with a scale for each output."""
    quantized = arrays[f"{name}_quantized"].astype(np.float32) - arrays[f"{name}_zero_point"].astype(np.float32)
    return np.ascontiguousarray((quantized * arrays[f"{name}_scale"]).T)


if __name__ == "__main__":
    main()
