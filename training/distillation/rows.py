"""Pairs side by side in rows of one width, so that every batch has the same shape and hardly any token is padding."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Shape:
    """Rows a batch, tokens a row, and how many pairs a batch has room for."""

    rows: int = 88
    width: int = 192
    pairs: int = 768

    @property
    def tokens(self) -> int:
        return self.rows * self.width


@dataclass(frozen=True)
class Batches:
    """For each batch, which pairs it has (-1: none) and where each begins, in tokens; without a pair, the batch's end."""

    pairs: np.ndarray
    starts: np.ndarray


def pack_batches(pairs: np.ndarray, sizes: np.ndarray, shape: Shape, seed: int) -> Batches:
    """All these pairs once, in an order drawn anew. `sizes` is the tokens of each of them, of at most a row's width."""
    draw = np.random.default_rng(seed)
    order = draw.permutation(len(pairs))
    rows: list[list[int]] = []
    for start in range(0, len(order), POOL):
        pool = order[start : start + POOL]
        packed = fill_rows(pool[np.argsort(-sizes[pool], kind="stable")], sizes, shape.width)
        draw.shuffle(packed)
        rows += packed
    batches = list(cut(rows, shape))
    found = Batches(np.full((len(batches), shape.pairs), -1, np.int32), np.full((len(batches), shape.pairs), shape.tokens, np.int32))
    for number, batch in enumerate(batches):
        chosen = np.array([pair for row in batch for pair in row])
        lengths = [np.cumsum([0, *sizes[row[:-1]]]) + at * shape.width for at, row in enumerate(batch)]
        found.pairs[number, : len(chosen)] = pairs[chosen]
        found.starts[number, : len(chosen)] = np.concatenate(lengths)
    return found


def fill_rows(order: np.ndarray, sizes: np.ndarray, width: int) -> list[list[int]]:
    """Best fit, longest first: each pair goes into the fullest row that has room for it."""
    rows: list[list[int]] = []
    with_room: list[list[int]] = [[] for _ in range(width + 1)]
    for pair, size in zip(order.tolist(), sizes[order].tolist(), strict=True):
        room = next((room for room in range(size, width) if with_room[room]), width)
        if room == width:
            at = len(rows)
            rows.append([])
        else:
            at = with_room[room].pop()
        rows[at].append(pair)
        with_room[room - size].append(at)
    return rows


def cut(rows: list[list[int]], shape: Shape):
    """Batches of rows; one that has too many pairs ends early."""
    batch: list[list[int]] = []
    held = 0
    for row in rows:
        if len(batch) == shape.rows or held + len(row) > shape.pairs:
            yield batch
            batch, held = [], 0
        batch.append(row)
        held += len(row)
    if batch:
        yield batch


POOL = 8192
