"""Finds the temperature that makes 0.9 mean 0.9, on held-out training pairs.

    python calibrate.py --checkpoint RUN/last.pt --data PREPARED --out RUN/calibration.json

Only pairs of real text with three-way labels count: those are what the product will meet.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from batches import encode_file, plan_epoch, to_tensors
from model import load_judge, load_tokenizer


def main() -> None:
    arguments = parse_arguments()
    logits, labels = held_logits(arguments.checkpoint, arguments.data / "held.jsonl", arguments.pairs)
    grid = np.exp(np.linspace(np.log(0.5), np.log(3.0), 120))
    best = min(grid, key=lambda temperature: negative_log_likelihood(logits, labels, temperature))
    before, after = (expected_calibration_error(probabilities(logits, t), labels) for t in (1.0, best))
    result = {"temperature": round(float(best), 4), "pairs": len(labels), "errorBefore": round(before, 4), "errorAfter": round(after, 4)}
    arguments.out.write_text(json.dumps(result, indent=1))
    print(json.dumps(result))


def held_logits(checkpoint: Path, held_file: Path, count: int) -> tuple[np.ndarray, np.ndarray]:
    judge = load_judge(checkpoint)
    held = encode_file(held_file, load_tokenizer())
    wanted = {row for row in range(len(held.ids)) if held.origins[row] in LIKE_THE_PRODUCT and not held.is_two_way[row]}
    wanted = set(sorted(wanted)[:count])
    logits, labels = [], []
    for rows in plan_epoch(held, 2048, 0, 0):
        rows = [row for row in rows if row in wanted]
        if not rows:
            continue
        inputs, truth, _ = to_tensors(held, rows)
        with torch.no_grad():
            logits.append(judge(*inputs).numpy())
        labels.append(truth.numpy())
    return np.concatenate(logits), np.concatenate(labels)


def probabilities(logits: np.ndarray, temperature: float) -> np.ndarray:
    scaled = np.exp((logits - logits.max(1, keepdims=True)) / temperature)
    return scaled / scaled.sum(1, keepdims=True)


def negative_log_likelihood(logits: np.ndarray, labels: np.ndarray, temperature: float) -> float:
    return float(-np.log(probabilities(logits, temperature)[np.arange(len(labels)), labels] + 1e-9).mean())


def expected_calibration_error(scores: np.ndarray, labels: np.ndarray, bins: int = 10) -> float:
    """Mean gap between confidence and hit rate, over ten bins of confidence weighed by their size (Guo et al. 2017)."""
    confidence, hits = scores.max(1), scores.argmax(1) == labels
    bin_of = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(confidence[bin_of == b].mean() - hits[bin_of == b].mean()) * (bin_of == b).mean() for b in range(bins) if (bin_of == b).any()]
    return float(sum(gaps))


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pairs", type=int, default=1500)
    return parser.parse_args()


LIKE_THE_PRODUCT = {"vitaminc_real_resplit", "fever_dev_gold_resplit", "lingnli_train", "rte", "scifact"}

if __name__ == "__main__":
    main()
