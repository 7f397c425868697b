"""Token batches: pairs of like length together, so that hardly any padding is computed."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
import torch

from data.parts import MOST_CHARACTERS, counted_rows
from model import LABEL_OF_NLI, LABELS, MAX_TOKENS


@dataclass(frozen=True)
class Encoded:
    """All pairs as token ids, in file order."""

    ids: list[list[int]]
    types: list[list[int]]
    labels: list[int]
    is_two_way: list[bool]
    origins: list[str]
    # A teacher's logits for every pair, where one was asked; a label of -1 then leaves the pair to the teacher.
    opinions: np.ndarray | None = None


def encode_file(file: Path, tokenizer, limit: int | None = None) -> Encoded:
    rows = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
    rows = [row for row in rows if len(row["hypothesis"]) < MOST_CHARACTERS][:limit]
    labels = [LABELS.index(LABEL_OF_NLI[row["label"]]) for row in rows]
    return encode(rows, labels, tokenizer)


def encode_taught(folder: Path, opinions: np.ndarray, shares: dict[str, float], tokenizer, seed: int) -> Encoded:
    """So much of each part of the prepared and the recombined pairs, with the teacher's opinions (of `teach.py`, in the order of `pack.py`)."""
    draw = Random(f"{seed}:taught")
    rows, labels, told = [], [], []
    for at, (part, row) in enumerate(counted_rows(folder)):
        if draw.random() < shares.get(part.name, 0.0):
            rows.append(row)
            labels.append(LABELS.index(LABEL_OF_NLI[row["label"]]) if part.is_labelled else -1)
            told.append(at)
    return replace(encode(rows, labels, tokenizer), opinions=opinions[told])


def encode(rows: list[dict], labels: list[int], tokenizer) -> Encoded:
    encoded = tokenizer(
        [row["premise"] for row in rows], [row["hypothesis"] for row in rows], truncation="only_first", max_length=MAX_TOKENS
    )
    two_way = [bool(row.get("is_two_way")) for row in rows]
    return Encoded(encoded["input_ids"], encoded["token_type_ids"], labels, two_way, [row["origin"] for row in rows])


def plan_epoch(pairs: Encoded, tokens: int, seed: int, epoch: int, easy_first: int = 0, keep: dict[str, float] | None = None) -> list[list[int]]:
    """The epoch's batches as row numbers. The same seed and epoch give the same plan, so a resumed run knows its place.

    The base has never read two texts together, so the first epoch may begin with easy pairs: short ones that people wrote.
    `keep` thins out origins: the share of an origin's rows (by the start of its name) that the epoch has.
    Rows are sorted by length only within a large random pool: batches stay mixed, and lengths within one stay close.
    """
    draw = Random(f"{seed}:{epoch}")
    order = list(range(len(pairs.ids)))
    draw.shuffle(order)
    if keep:
        order = [row for row in order if draw.random() < share_of(pairs.origins[row], keep)]
    easy = [row for row in order if len(pairs.ids[row]) <= EASY_TOKENS and not pairs.origins[row].startswith("edit:")]
    first = set(easy[: easy_first if epoch == 0 else 0])
    order = [row for row in order if row in first] + [row for row in order if row not in first]
    batches: list[list[int]] = []
    for start in range(0, len(order), POOL):
        pool = sorted(order[start : start + POOL], key=lambda row: len(pairs.ids[row]))
        pool_batches, batch = [], []
        for row in pool:
            if batch and padded(len(pairs.ids[row])) * (len(batch) + 1) > tokens:
                pool_batches.append(batch)
                batch = []
            batch.append(row)
        pool_batches.append(batch)
        draw.shuffle(pool_batches)
        batches += pool_batches
    return batches


def to_tensors(pairs: Encoded, rows: list[int]):
    """Inputs, labels and the two-way mask of one batch."""
    width = padded(max(len(pairs.ids[row]) for row in rows))
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    types, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    for at, row in enumerate(rows):
        size = len(pairs.ids[row])
        ids[at, :size] = torch.tensor(pairs.ids[row])
        types[at, :size] = torch.tensor(pairs.types[row])
        mask[at, :size] = 1
    labels = torch.tensor([pairs.labels[row] for row in rows])
    return (ids, mask, types), labels, torch.tensor([pairs.is_two_way[row] for row in rows])


def share_of(origin: str, keep: dict[str, float]) -> float:
    return next((share for start, share in keep.items() if origin.startswith(start)), 1.0)


def padded(size: int) -> int:
    return -(-size // 8) * 8


POOL = 6400
EASY_TOKENS = 40
