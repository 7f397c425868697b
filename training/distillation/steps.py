"""A reader learns from batches of pairs, or judges them."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch import nn

from distillation.epochs import Epochs
from distillation.pairs import Pairs
from distillation.reader import Laid, Reader
from distillation.recorded import recorded
from distillation.rows import Batches, Shape

# Logits, features, the data, and the batch's pairs (-1: none); gives the loss.
LossOf = Callable[[torch.Tensor, torch.Tensor, Pairs, torch.Tensor], torch.Tensor]


def learn(
    model: Reader, others: nn.Module | None, data: Pairs, epochs: Epochs, shape: Shape, loss_of: LossOf, rate: float, until: float, is_compiled: bool
) -> dict:
    """Trains until the clock says so (`time.monotonic`); the rate rises over the first fortieth and falls to zero at the end.

    `others` are modules that only the loss uses and that learn too.
    """
    began = time.monotonic()
    body = [parameter for name, parameter in model.named_parameters() if not name.startswith(("mix.", "out.")) and parameter.requires_grad]
    fresh = [*model.mix.parameters(), *model.out.parameters(), *(others.parameters() if others else ())]
    parameters = [*body, *fresh]
    groups = [{"params": body, "scale": 1.0}, {"params": fresh, "scale": 3.0}]
    optimizer = torch.optim.AdamW(groups, lr=rate, weight_decay=0.01, betas=(0.9, 0.98), eps=1e-7, fused=model.words.is_cuda)
    model.train()
    read = torch.compile(model, dynamic=False, fullgraph=True) if is_compiled else model
    batch = Batch(data, shape)

    def once() -> torch.Tensor:
        with torch.autocast(data.ids.device.type, dtype=torch.bfloat16, cache_enabled=False):
            logits, features = read(batch.laid(model))
        loss = loss_of(logits, features, data, batch.pairs)
        loss.backward()
        return loss.detach()

    epoch = next(epochs)
    batch.open(epoch)
    step = recorded(once, lambda: optimizer.zero_grad(set_to_none=True), data.ids.device)
    steps, seen, total = 0, 0, torch.zeros((), device=data.ids.device)
    ready = time.monotonic()
    while True:
        for number, pairs in enumerate((epoch.pairs >= 0).sum(1)):
            now = time.monotonic()
            if now >= until:
                return {"steps": steps, "seen": seen, "made_ready_in": round(ready - began), "seconds": round(now - ready)}
            progress = (now - ready) / (until - ready)
            for group in optimizer.param_groups:
                group["lr"] = rate * group["scale"] * min(progress / 0.025 + 0.01, (1 - progress) / 0.975, 1.0)
            batch.turn_to(number)
            total += step()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            steps, seen = steps + 1, seen + int(pairs)
            if steps % 500 == 0:
                print(f"  {steps} steps, {seen} pairs, loss {total.item() / 500:.4f}, {seen / (time.monotonic() - ready):.0f} pairs/s", flush=True)
                total.zero_()
            elif steps % 25 == 0 and data.ids.is_cuda:
                # The host must not run far ahead, or the clock would not know how far the device is.
                torch.cuda.synchronize()
        epoch = next(epochs)
        batch.open(epoch)


@torch.no_grad()
def judge(model: Reader, data: Pairs, batches: Batches, shape: Shape, with_features: bool = False) -> None:
    """Writes the model's opinions (and the features that they are read off) into `data`, and marks these pairs as the ones judged."""
    model.eval()
    data.judged[:] = False
    if with_features:
        data.features = torch.zeros(len(data) + 1, model.build.width, dtype=torch.bfloat16, device=data.ids.device)
    batch = Batch(data, shape)

    def once() -> torch.Tensor:
        with torch.autocast(data.ids.device.type, dtype=torch.bfloat16, cache_enabled=False):
            logits, features = model(batch.laid(model))
        # A place without a pair writes into the last row, which is no pair's.
        at = torch.where(batch.pairs >= 0, batch.pairs, len(data))
        data.opinions.index_copy_(0, at, logits)
        data.judged.index_fill_(0, at, True)
        if with_features:
            data.features.index_copy_(0, at, features.to(data.features.dtype))
        return logits

    batch.open(batches)
    step = recorded(once, lambda: None, data.ids.device)
    for number in range(len(batches.pairs)):
        batch.turn_to(number)
        step()
    data.judged[-1] = False


class Batch:
    """The tensors that a recorded step reads its batch from."""

    def __init__(self, data: Pairs, shape: Shape):
        self.data, self.shape = data, shape
        self.pairs = torch.full((shape.pairs,), -1, dtype=torch.long, device=data.ids.device)
        self.starts = torch.full((shape.pairs,), shape.tokens, dtype=torch.long, device=data.ids.device)

    def open(self, batches: Batches) -> None:
        """Takes these batches to the device, and turns to the first."""
        self.all_pairs, self.all_starts = (torch.from_numpy(array).to(self.pairs.device) for array in (batches.pairs, batches.starts))
        self.turn_to(0)

    def turn_to(self, number: int) -> None:
        self.pairs.copy_(self.all_pairs[number])
        self.starts.copy_(self.all_starts[number])

    def laid(self, model: Reader) -> Laid:
        return self.data.lay_out(self.pairs, self.starts, model.build, self.shape)
