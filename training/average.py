"""Averages the weights of two runs, of which the second went on from the first: often better than either (Wortsman et al. 2022, "Model soups").

    python average.py --first RUN/last.pt --second RUN2/last.pt --data PREPARED --out RUN3/last.pt

How much each counts is chosen on held-out pairs that people have written: what makes their labels likeliest. The figures go to the
standard output, those of edits and scattered claims beside them.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from torch.nn import functional

from batches import encode_file, plan_epoch, to_tensors
from model import Judge, load_judge, load_tokenizer, reading


def main() -> None:
    arguments = parse_arguments()
    first, second = (torch.load(file, map_location="cpu", weights_only=True)["model"] for file in (arguments.first, arguments.second))
    judge = load_judge(arguments.second)
    held = encode_file(arguments.data / "held.jsonl", load_tokenizer())
    found = []
    for share in SHARES:
        judge.load_state_dict(mixed(first, second, share))
        figures = measure(judge, held, arguments.pairs)
        print(json.dumps({"shareOfSecond": share, **figures}), flush=True)
        found.append((figures["people"]["loss"], share))
    _, best = min(found)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"model": mixed(first, second, best)}, arguments.out)
    print(json.dumps({"chosen": best}))


def mixed(first: dict, second: dict, share: float) -> dict:
    return {name: weights.lerp(second[name], share) if weights.is_floating_point() else weights for name, weights in first.items()}


@torch.no_grad()
def measure(judge: Judge, held, count: int) -> dict:
    """Loss (at the temperature that suits it best) and accuracy, by who made the pair; two-way pairs left out."""
    rows: dict[str, list[int]] = {}
    for row, origin in enumerate(held.origins):
        if not held.is_two_way[row]:
            rows.setdefault(kind_of(origin), []).append(row)
    figures = {}
    for kind, of_kind in rows.items():
        wanted = set(of_kind[:count])
        logits, labels = [], []
        for batch in plan_epoch(held, 4096, 0, 0):
            batch = [row for row in batch if row in wanted]
            if batch:
                inputs, truth, _ = to_tensors(held, batch)
                with reading():
                    logits.append(judge(*inputs).float())
                labels.append(truth)
        scores, truth = torch.cat(logits), torch.cat(labels)
        losses = [functional.cross_entropy(scores / temperature, truth).item() for temperature in TEMPERATURES]
        figures[kind] = {"pairs": len(truth), "loss": round(min(losses), 4), "accuracy": round((scores.argmax(1) == truth).float().mean().item(), 4)}
    return figures


def kind_of(origin: str) -> str:
    return origin if origin == "scattered" else "edits" if origin.startswith("edit:") else "people"


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first", type=Path, required=True)
    parser.add_argument("--second", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pairs", type=int, default=4000, help="of each kind")
    return parser.parse_args()


SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
TEMPERATURES = (0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2.0)

if __name__ == "__main__":
    main()
