"""Turns a checkpoint into the folder that the product loads.

    python export.py --checkpoint RUN/last.pt --out MODEL [--temperature RUN/calibration.json]

writes MODEL/model.onnx (int8), vocab.txt, tokenizer.json and config.json (labels, temperature, limits, checksum), after
checking on sample pairs that the ONNX graph says what PyTorch says, and that int8 seldom says otherwise.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from torch import nn

from batches import encode_file, plan_epoch, to_tensors
from model import LABELS, MAX_TOKENS, base_folder, load_judge, load_tokenizer

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
MAX_BYTES = 25 * 1024 * 1024


def main() -> None:
    arguments = parse_arguments()
    judge = load_judge(arguments.checkpoint)
    arguments.out.mkdir(parents=True, exist_ok=True)
    model_file = arguments.out / "model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        full, packed = Path(folder) / "full.onnx", Path(folder) / "packed.onnx"
        to_onnx(judge, full)
        judge_packed = load_judge(arguments.checkpoint)
        judge_packed.encoder.embeddings.word_embeddings = PackedEmbedding(judge.encoder.embeddings.word_embeddings.weight)
        to_onnx(judge_packed, packed)
        quantize_dynamic(
            packed, model_file, per_channel=True, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gemm", "Attention"],
            # The fused nodes are unknown to ONNX's own shape inference.
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )  # fmt: skip
        agreement = compare(judge, full, model_file, arguments.sample, arguments.pairs)
    print(json.dumps(agreement))
    size = model_file.stat().st_size
    if agreement["onnxLargestGap"] > 1e-3:
        raise SystemExit("the ONNX graph does not say what PyTorch says")
    if agreement["int8SameLabel"] < arguments.least_agreement:
        raise SystemExit("int8 changes too many labels")
    if size > MAX_BYTES:
        raise SystemExit(f"model.onnx has {size} bytes, more than {MAX_BYTES}")
    for name in ("vocab.txt", "tokenizer.json"):
        shutil.copyfile(base_folder() / name, arguments.out / name)
    config = {
        "labels": list(LABELS),
        "temperature": json.loads(arguments.temperature.read_text())["temperature"] if arguments.temperature else 1.0,
        "maxTokens": MAX_TOKENS,
        "lowercase": True,
        # The passage is cut to fit, never the claim.
        "truncate": "passage",
        "inputs": INPUTS,
        "output": "logits",
        "bytes": size,
        "sha256": hashlib.sha256(model_file.read_bytes()).hexdigest(),
        "agreement": agreement,
    }
    (arguments.out / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    print(f"{arguments.out}: {size / 1e6:.1f} MB")


class PackedEmbedding(nn.Module):
    """Word vectors as int8 with a scale for each word, so that a rare word's small vector keeps its digits."""

    def __init__(self, weight: torch.Tensor):
        super().__init__()
        scale = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("packed", torch.round(weight.detach() / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        flat = ids.reshape(-1)
        vectors = self.packed.index_select(0, flat).to(torch.float32) * self.scale.index_select(0, flat)
        return vectors.reshape(ids.shape[0], ids.shape[1], -1)


def to_onnx(judge: nn.Module, file: Path) -> None:
    judge.eval()
    example = torch.ones(2, 16, dtype=torch.long)
    mask = example.clone()
    mask[1, 9:] = 0
    axes = {name: {0: "pairs", 1: "tokens"} for name in INPUTS}
    torch.onnx.export(
        judge, (example, mask, torch.zeros_like(example)), str(file), input_names=INPUTS, output_names=["logits"],
        dynamic_axes={**axes, "logits": {0: "pairs"}}, opset_version=17, dynamo=False,
    )  # fmt: skip
    fuse(file, judge.encoder.config)


def fuse(file: Path, config) -> None:
    """Attention, layer norms and GELU as one node each: a tenth faster in WebAssembly, and quicker to load."""
    options = FusionOptions("bert")
    # The packed word vectors are read by a graph that this fusion does not know.
    options.enable_embed_layer_norm = False
    optimizer.optimize_model(
        str(file), "bert", num_heads=config.num_attention_heads, hidden_size=config.hidden_size,
        optimization_options=options, opt_level=0,
    ).save_model_to_file(str(file))  # fmt: skip


def open_session(file: Path, threads: int = 2) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def run_session(session: onnxruntime.InferenceSession, ids, mask, types) -> np.ndarray:
    return session.run(None, dict(zip(INPUTS, (np.asarray(ids), np.asarray(mask), np.asarray(types)))))[0]


def compare(judge: nn.Module, full: Path, packed: Path, sample: Path, count: int) -> dict:
    """How far the three forms of one model lie apart on held-out pairs."""
    pairs = encode_file(sample, load_tokenizer(), limit=count)
    full_session, packed_session = open_session(full), open_session(packed)
    largest, same, shift, seen = 0.0, 0, 0.0, 0
    for rows in plan_epoch(pairs, 2048, 0, 0):
        inputs, _, _ = to_tensors(pairs, rows)
        with torch.no_grad():
            expected = judge(*inputs).numpy()
        largest = max(largest, float(np.abs(run_session(full_session, *inputs) - expected).max()))
        # One pair a run, as the product does it: int8 activations share one scale a run.
        got = np.concatenate([run_session(packed_session, *to_tensors(pairs, [row])[0]) for row in rows])
        same += int((got.argmax(1) == expected.argmax(1)).sum())
        shift += float(np.abs(softmax(got) - softmax(expected)).max(1).sum())
        seen += len(rows)
    return {"pairs": seen, "onnxLargestGap": largest, "int8SameLabel": round(same / seen, 4), "int8MeanShift": round(shift / seen, 4)}


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    scaled = np.exp((logits - logits.max(1, keepdims=True)) / temperature)
    return scaled / scaled.sum(1, keepdims=True)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sample", type=Path, required=True, help="held.jsonl, for the comparison")
    parser.add_argument("--pairs", type=int, default=300, help="how many pairs to compare on")
    parser.add_argument("--least-agreement", type=float, default=0.95, help="share of pairs whose label int8 must keep")
    parser.add_argument("--temperature", type=Path, help="what calibrate.py wrote")
    return parser.parse_args()


if __name__ == "__main__":
    main()
