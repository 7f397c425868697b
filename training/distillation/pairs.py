"""All pairs, on the device: texts once, pairs as numbers of texts, and what the teacher thinks of them."""

from __future__ import annotations

import io
import lzma
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from distillation.reader import Build, Laid
from distillation.rows import Shape


@dataclass
class Pairs:
    """`labels` is -1 where nobody has labelled a pair. The last row of `opinions` and `features` belongs to no pair."""

    ids: torch.Tensor
    begins: torch.Tensor
    lengths: torch.Tensor
    premises: torch.Tensor
    hypotheses: torch.Tensor
    labels: torch.Tensor
    two_way: torch.Tensor
    judged: torch.Tensor
    # The teacher's logits, and the features that it read them off.
    opinions: torch.Tensor
    features: torch.Tensor | None
    # On the host: each pair's part, and the tokens of its texts.
    parts: np.ndarray
    names: list[str]
    pieces: np.ndarray

    def __len__(self) -> int:
        return len(self.parts)

    def part(self, name: str) -> np.ndarray:
        return np.flatnonzero(self.parts == self.names.index(name))

    def sizes(self, build: Build, shape: Shape) -> np.ndarray:
        """Tokens of each pair as this encoder reads it. What is too long is cut in `lay_out`."""
        return np.minimum(self.pieces + build.special, shape.width).astype(np.int64)

    def lay_out(self, pairs: torch.Tensor, starts: torch.Tensor, build: Build, shape: Shape) -> Laid:
        """A batch's tokens; the passage is cut to fit, never the claim. `pairs` and `starts` are one batch of `Batches`."""
        chosen = pairs.clamp(min=0)
        one, two = self.premises[chosen], self.hypotheses[chosen]
        claim = self.lengths[two].clamp(max=LONGEST_CLAIM)
        passage = torch.minimum(self.lengths[one], shape.width - build.special - claim)
        sizes = passage + claim + build.special
        every = torch.arange(shape.tokens, device=pairs.device)
        owner = (torch.searchsorted(starts, every, right=True) - 1).clamp(min=0)
        place = every - starts[owner]
        is_used = (place < sizes[owner]) & (pairs[owner] >= 0)
        claim_place = place - 1 - passage[owner] - build.middle
        in_passage = (place >= 1) & (place <= passage[owner])
        in_claim = (claim_place >= 0) & (claim_place < claim[owner])
        at = torch.where(in_passage, self.begins[one[owner]] + place - 1, self.begins[two[owner]] + claim_place)
        ids = self.ids[torch.where(is_used & (in_passage | in_claim), at, 0)] + build.shift
        ids = torch.where(in_passage | in_claim, ids, build.separator)
        ids = torch.where(place == 0, build.start, ids)
        # What no pair uses attends to its like alone and counts for none.
        ids, place = torch.where(is_used, ids, build.separator), torch.where(is_used, place, 0)
        types = (is_used & (claim_place >= 0)).long()
        owners = torch.where(is_used, owner, len(pairs))
        rows = (shape.rows, shape.width)
        return Laid(ids.view(rows), types.view(rows), place.view(rows), owners.view(rows), starts, sizes)


def load_pairs(folder: Path, device: torch.device, sample: int | None = None) -> Pairs:
    """`sample` keeps so many pairs of each part, for a trial."""
    texts, pairs = unpacked(folder / "texts.npz.xz"), unpacked(folder / "pairs.npz.xz")
    names = [str(name) for name in pairs.pop("names")]
    if sample is not None:
        kept = np.sort(np.concatenate([np.flatnonzero(pairs["parts"] == part)[:sample] for part in range(len(names))]))
        pairs = {name: array[kept] for name, array in pairs.items()}
    lengths = texts["lengths"].astype(np.int64)
    begins = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    premises, hypotheses = pairs["premises"].astype(np.int64), pairs["hypotheses"].astype(np.int64)

    def on(array: np.ndarray, kind) -> torch.Tensor:
        return torch.from_numpy(array.astype(kind)).to(device)

    count = len(premises)
    return Pairs(
        ids=on(texts["ids"], np.int64), begins=on(begins, np.int64), lengths=on(lengths, np.int64),
        premises=on(premises, np.int64), hypotheses=on(hypotheses, np.int64),
        labels=on(pairs["labels"], np.int64), two_way=on(pairs["two_way"], np.bool_),
        judged=torch.zeros(count + 1, dtype=torch.bool, device=device), opinions=torch.zeros(count + 1, 3, device=device), features=None,
        parts=pairs["parts"], names=names, pieces=lengths[premises] + np.minimum(lengths[hypotheses], LONGEST_CLAIM),
    )  # fmt: skip


def load_weights(folder: Path, name: str) -> dict[str, torch.Tensor]:
    """An encoder's weights out of its files, whole again where they were kept as int8 with a scale a row."""
    state = {}
    for file in sorted(folder.glob(f"{name}*.npz")):
        with np.load(file) as arrays:
            for key in arrays.files:
                if key.endswith("|int8"):
                    plain = key.removesuffix("|int8")
                    state[plain] = torch.from_numpy(arrays[key]).float() * torch.from_numpy(arrays[f"{plain}|scale"])
                elif not key.endswith("|scale"):
                    state[key] = torch.from_numpy(arrays[key].astype(np.float32))
    if not state:
        raise SystemExit(f"no weights of the {name} in {folder}")
    return state


def unpacked(file: Path) -> dict[str, np.ndarray]:
    with np.load(io.BytesIO(lzma.open(file).read())) as arrays:
        return {name: arrays[name] for name in arrays.files}


# Leaves eight tokens of a row for the passage.
LONGEST_CLAIM = 180
