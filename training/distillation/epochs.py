"""What is learned from, epoch after epoch."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

import numpy as np

from distillation.pairs import Pairs
from distillation.rows import Batches, Shape, pack_batches


class Epochs:
    """Epoch after epoch, each with another draw of so much of each part; packed ahead by other processes, beside the training."""

    def __init__(self, shares: dict[str, float], data: Pairs, sizes: np.ndarray, shape: Shape, seed: int, workers: int):
        self.parts = [(data.part(name), share) for name, share in shares.items()]
        self.sizes, self.shape, self.seed = sizes, shape, seed
        self.pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
        self.ahead: deque[Future[Batches]] = deque()
        self.submitted = 0
        for _ in range(workers):
            self.submit()

    def submit(self) -> None:
        draw = np.random.default_rng(self.seed + self.submitted)
        rows = np.concatenate([rows[draw.random(len(rows)) < share] for rows, share in self.parts])
        self.ahead.append(self.pool.submit(pack_batches, rows, self.sizes[rows], self.shape, self.seed + self.submitted))
        self.submitted += 1

    def __next__(self) -> Batches:
        self.submit()
        return self.ahead.popleft().result()

    def close(self) -> None:
        self.pool.shutdown(wait=False, cancel_futures=True)
