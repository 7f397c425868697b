"""Trains the judge.

    python train.py --data PREPARED --out RUN --deadline 2026-01-31T18:00
    python train.py --data PREPARED --out RUN --steps 6000

Until the deadline (local time) or for so many steps; the learning rate falls to zero at that end either way. With the
same --out it goes on from RUN/last.pt: weights, optimizer, place in the epoch and random state. A resumed run may be
given a later end; the rate then falls from where it stood to zero over what is left.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from datetime import datetime
from pathlib import Path

import numpy as np
import torch

from batches import Encoded, encode_file, encode_taught, plan_epoch, to_tensors
from losses import labelled_loss, taught_loss
from model import LABELS, Judge, load_tokenizer, new_judge, reading

SUPPORTED = LABELS.index("supported")


def main() -> None:
    arguments = parse_arguments()
    torch.manual_seed(arguments.seed)
    arguments.out.mkdir(parents=True, exist_ok=True)
    tokenizer = load_tokenizer()
    if arguments.opinions:
        with np.load(arguments.opinions) as told:
            pairs = encode_taught(arguments.data, told["opinions"].astype(np.float32), dict(arguments.parts), tokenizer, arguments.seed)
    else:
        pairs = encode_file(arguments.data / "train.jsonl", tokenizer)
    held = encode_file(arguments.data / "held.jsonl", tokenizer, limit=500)
    judge = new_judge(arguments.dropout).train()
    # Word vectors are half of the weights and hardly move in so short a training: left as they are, a step costs less.
    judge.encoder.embeddings.word_embeddings.weight.requires_grad = False
    optimizer = torch.optim.AdamW(parameter_groups(judge), lr=arguments.lr, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    place = {"step": 0, "epoch": 0, "batch": 0, "progress": 0.0}
    last = arguments.out / "last.pt"
    if last.exists():
        state = torch.load(last, map_location="cpu", weights_only=True)
        judge.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["rng"])
        place = state["place"]
    elif arguments.start:
        judge.load_state_dict(torch.load(arguments.start, map_location="cpu", weights_only=True)["model"])
    schedule = Schedule(arguments, place)
    log = (arguments.out / "log.jsonl").open("a", encoding="utf8")

    def say(**facts) -> None:
        line = json.dumps({"at": datetime.now().isoformat(timespec="seconds"), **place, **facts})
        print(line, file=log, flush=True)
        print(line, flush=True)

    def save() -> None:
        state = {"model": judge.state_dict(), "optimizer": optimizer.state_dict(), "rng": torch.get_rng_state(), "place": dict(place)}
        # Written beside and moved over: a run that is killed while it saves keeps its last checkpoint.
        torch.save(state, last.with_suffix(".new"))
        os.replace(last.with_suffix(".new"), last)

    say(pairs=len(pairs.ids), note="start")
    saved_at = said_at = time.time()
    losses: list[float] = []
    seen = 0
    while place["progress"] < 1:
        plan = plan_epoch(pairs, arguments.tokens, arguments.seed, place["epoch"], arguments.easy_first, dict(arguments.keep))
        while place["batch"] < len(plan) and place["progress"] < 1:
            rows = plan[place["batch"]]
            rate = arguments.lr * schedule.share_of_rate(place["progress"], place["step"])
            for group in optimizer.param_groups:
                group["lr"] = rate * group["scale"]
            losses.append(train_step(judge, optimizer, pairs, rows))
            seen += len(rows)
            place["step"] += 1
            place["batch"] += 1
            place["progress"] = schedule.progress(place)
            if time.time() - said_at > 60:
                say(loss=round(sum(losses) / len(losses), 4), rate=rate, pairs_a_second=round(seen / (time.time() - said_at), 1), of=len(plan))
                said_at, losses, seen = time.time(), [], 0
            if time.time() - saved_at > arguments.save_every:
                save()
                say(held_accuracy=accuracy(judge, held))
                saved_at = time.time()
        if place["batch"] >= len(plan):
            place["epoch"] += 1
            place["batch"] = 0
    save()
    say(held_accuracy=accuracy(judge, held), note="end")


class Schedule:
    """How far the run is (0 to 1, by the clock or by steps) and which share of the full rate that gives."""

    def __init__(self, arguments: argparse.Namespace, place: dict):
        self.began_at = time.time()
        self.began_progress = place["progress"] if place["progress"] < 1 else 0.0
        place["progress"] = self.began_progress
        self.began_step = place["step"]
        self.ends_at = arguments.deadline.timestamp() if arguments.deadline else None
        self.steps = arguments.steps
        self.warmup = arguments.warmup

    def progress(self, place: dict) -> float:
        if self.ends_at is not None:
            done = (time.time() - self.began_at) / max(1.0, self.ends_at - self.began_at)
        else:
            done = (place["step"] - self.began_step) / max(1, self.steps - self.began_step)
        return min(1.0, self.began_progress + (1 - self.began_progress) * done)

    def share_of_rate(self, progress: float, step: int) -> float:
        return min(1.0, (step + 1) / self.warmup) * max(0.0, 1 - progress)


def train_step(judge: Judge, optimizer, pairs: Encoded, rows: list[int]) -> float:
    inputs, labels, is_two_way = to_tensors(pairs, rows)
    with reading():
        logits = judge(*inputs)
    if pairs.opinions is None:
        losses = labelled_loss(logits.float(), labels, is_two_way, smoothing=0.03)
    else:
        losses = taught_loss(logits.float(), labels, is_two_way, torch.from_numpy(pairs.opinions[rows]))
    loss = losses.mean()
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for p in judge.parameters() if p.requires_grad], 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return loss.item()


@torch.no_grad()
def accuracy(judge: Judge, held: Encoded) -> float:
    judge.eval()
    hits = 0
    for rows in plan_epoch(held, 4096, 0, 0):
        inputs, labels, is_two_way = to_tensors(held, rows)
        with reading():
            guesses = judge(*inputs).argmax(-1)
        same = guesses == labels
        hits += int(torch.where(is_two_way, (guesses == SUPPORTED) == (labels == SUPPORTED), same).sum())
    judge.train()
    return round(hits / len(held.ids), 4)


def parameter_groups(judge: Judge) -> list[dict]:
    """The fresh head learns faster than the encoder, upper layers a little faster than lower ones."""
    groups: dict[float, list] = {}
    layers = len(judge.encoder.encoder.layer)
    for name, parameter in judge.named_parameters():
        if not parameter.requires_grad:
            continue
        if not name.startswith("encoder."):
            scale = 4.0
        elif ".layer." in name:
            scale = 0.9 ** (layers - 1 - int(name.split(".layer.")[1].split(".")[0]))
        else:
            scale = 0.9**layers
        groups.setdefault(scale, []).append(parameter)
    return [{"params": parameters, "scale": scale} for scale, parameters in groups.items()]


def named_share(text: str) -> tuple[str, float]:
    origin, share = text.rsplit("=", 1)
    return origin, float(share)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="what prepare.py wrote")
    parser.add_argument("--out", type=Path, required=True, help="checkpoints and log; outside the repository")
    end = parser.add_mutually_exclusive_group(required=True)
    end.add_argument("--deadline", type=datetime.fromisoformat, help="stop at this local time")
    end.add_argument("--steps", type=int, help="stop after so many steps (exactly repeatable)")
    parser.add_argument("--start", type=Path, help="a checkpoint whose weights a new run begins with")
    parser.add_argument("--lr", type=float, default=1.3e-4)
    parser.add_argument("--tokens", type=int, default=1152, help="tokens a batch, padding included")
    parser.add_argument("--easy-first", type=int, default=16_000, help="so many short pairs open the first epoch")
    parser.add_argument("--keep", type=named_share, nargs="*", default=[], metavar="ORIGIN=SHARE", help="thin out these origins")
    parser.add_argument("--opinions", type=Path, help="opinions.npz of teach.py: learn from the teacher, recombined pairs too")
    parser.add_argument("--parts", type=named_share, nargs="*", default=[], metavar="PART=SHARE", help="how much of each part to take with --opinions")
    parser.add_argument("--dropout", type=float, default=0.0, help="worth its time where pairs are seen several times")
    parser.add_argument("--warmup", type=int, default=60, help="steps")
    parser.add_argument("--save-every", type=int, default=300, help="seconds between checkpoints")
    parser.add_argument("--seed", type=int, default=20260)
    return parser.parse_args()


if __name__ == "__main__":
    main()
