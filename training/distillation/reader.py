"""Teacher and student: a transformer encoder with the head of `model.Judge`, over rows in which pairs stand side by side."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import nn
from torch.nn import functional


@dataclass(frozen=True)
class Build:
    """What an encoder is made of, and how a pair is laid out for it."""

    layers: int
    width: int
    inner: int
    vocabulary: int
    positions: int
    epsilon: float
    dropout: float
    # The special tokens; how far its word pieces are moved from the packed ones; the number of the first position.
    start: int
    separator: int
    shift: int
    first_position: int
    # Separators between passage and claim.
    middle: int
    has_types: bool
    has_distances: bool
    heads: int = 12

    @property
    def special(self) -> int:
        """Tokens of a pair that are no word pieces."""
        return 2 + self.middle


# all-mpnet-base-v2 and all-MiniLM-L6-v2. They have one vocabulary, but for a shift by four.
TEACHER = Build(12, 768, 3072, 30527, 514, 1e-5, 0.1, start=0, separator=2, shift=4, first_position=2, middle=2, has_types=False, has_distances=True)
STUDENT = Build(6, 384, 1536, 30522, 512, 1e-12, 0.0, start=101, separator=102, shift=0, first_position=0, middle=1, has_types=True, has_distances=False)


class Laid(NamedTuple):
    """A batch of rows. [rows, width]: word pieces, types, places within the pair, and the pair's number in the batch; [pairs]: first token, tokens."""

    ids: torch.Tensor
    types: torch.Tensor
    places: torch.Tensor
    owners: torch.Tensor
    starts: torch.Tensor
    sizes: torch.Tensor


class Reader(nn.Module):
    """Gives the logits of every pair of a batch, and the features that they are read off."""

    def __init__(self, build: Build, row: int):
        super().__init__()
        self.build = build
        width = build.width
        self.words = nn.Parameter(torch.empty(build.vocabulary, width))
        self.positions = nn.Parameter(torch.empty(build.positions, width))
        self.types = nn.Parameter(torch.zeros(2, width), requires_grad=build.has_types)
        self.norm = nn.LayerNorm(width, eps=build.epsilon)
        self.layers = nn.ModuleList([Layer(build) for _ in range(build.layers)])
        # What the distance of two tokens adds to their attention. It is not trained further.
        self.register_buffer("distances", torch.zeros(build.heads, row, row) if build.has_distances else None)
        self.mix = nn.Linear(2 * width, width)
        self.out = nn.Linear(width, 3)

    def forward(self, laid: Laid) -> tuple[torch.Tensor, torch.Tensor]:
        rows, width = laid.ids.shape
        kinds = laid.types.reshape(-1, 1).to(self.types.dtype)
        states = (
            self.words.index_select(0, laid.ids.reshape(-1))
            + self.positions.index_select(0, laid.places.reshape(-1) + self.build.first_position)
            + torch.lerp(self.types[0], self.types[1], kinds)
        )
        states = self.dropped(self.norm(states)).view(rows, width, -1)
        apart = laid.owners.unsqueeze(2) != laid.owners.unsqueeze(1)
        reach = torch.zeros(apart.shape, dtype=torch.bfloat16, device=apart.device).masked_fill(apart, -math.inf).unsqueeze(1)
        if self.distances is not None:
            reach = reach + self.distances.to(reach.dtype)
        for layer in self.layers:
            states = layer(states, reach)
        flat = states.reshape(rows * width, -1).float()
        pairs = len(laid.starts)
        sums = flat.new_zeros(pairs + 1, flat.shape[1]).index_add(0, laid.owners.reshape(-1), flat)[:pairs]
        means = sums / laid.sizes.unsqueeze(1)
        firsts = flat.index_select(0, laid.starts.clamp(max=rows * width - 1))
        features = torch.tanh(self.mix(torch.cat([firsts, means], dim=-1)))
        return self.out(self.dropped(features)).float(), features.float()

    def dropped(self, states: torch.Tensor) -> torch.Tensor:
        return functional.dropout(states, self.build.dropout, self.training) if self.build.dropout else states


class Layer(nn.Module):
    def __init__(self, build: Build):
        super().__init__()
        self.heads, self.dropout = build.heads, build.dropout
        self.seen = nn.Linear(build.width, 3 * build.width)
        self.told = nn.Linear(build.width, build.width)
        self.norm = nn.LayerNorm(build.width, eps=build.epsilon)
        self.inner = nn.Linear(build.width, build.inner)
        self.outer = nn.Linear(build.inner, build.width)
        self.last_norm = nn.LayerNorm(build.width, eps=build.epsilon)

    def forward(self, states: torch.Tensor, reach: torch.Tensor) -> torch.Tensor:
        rows, width, size = states.shape
        query, key, value = self.seen(states).view(rows, width, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4)
        reach = reach.to(query.dtype).expand(rows, self.heads, width, width)
        context = functional.scaled_dot_product_attention(query, key, value, attn_mask=reach)
        context = context.transpose(1, 2).reshape(rows, width, size)
        states = self.norm(states + self.dropped(self.told(context)))
        return self.last_norm(states + self.dropped(self.outer(functional.gelu(self.inner(states)))))

    def dropped(self, states: torch.Tensor) -> torch.Tensor:
        return functional.dropout(states, self.dropout, self.training) if self.dropout else states


def new_reader(build: Build, weights: dict[str, torch.Tensor], row: int) -> Reader:
    """A reader with the encoder's published weights under a fresh head. `weights` has the names of transformers."""
    reader = Reader(build, row)
    state = dict(encoder_state(build, weights))
    if build.has_distances:
        state["distances"] = weights["encoder.relative_attention_bias.weight"][distance_buckets(row)].permute(2, 0, 1)
    report = reader.load_state_dict(state, strict=False)
    missing = [name for name in report.missing_keys if not name.startswith(("mix.", "out."))]
    if report.unexpected_keys or (missing and missing != ["types"]):
        raise SystemExit(f"weights do not fit: {missing[:5]} are missing, {report.unexpected_keys[:5]} not known")
    return reader


def encoder_state(build: Build, weights: dict[str, torch.Tensor]):
    names = MPNET_NAMES if build.has_distances else BERT_NAMES
    yield "words", weights["embeddings.word_embeddings.weight"]
    yield "positions", weights["embeddings.position_embeddings.weight"]
    if build.has_types:
        yield "types", weights["embeddings.token_type_embeddings.weight"]
    for kind in ("weight", "bias"):
        yield f"norm.{kind}", weights[f"embeddings.LayerNorm.{kind}"]
        for layer in range(build.layers):
            theirs = f"encoder.layer.{layer}."
            yield f"layers.{layer}.seen.{kind}", torch.cat([weights[f"{theirs}{name}.{kind}"] for name in names["seen"]])
            for ours, name in names.items():
                if ours != "seen":
                    yield f"layers.{layer}.{ours}.{kind}", weights[f"{theirs}{name}.{kind}"]


def judge_state(student: Reader) -> dict[str, torch.Tensor]:
    """The student's weights under the names of `model.Judge`."""
    state = {
        "encoder.embeddings.word_embeddings.weight": student.words,
        "encoder.embeddings.position_embeddings.weight": student.positions,
        "encoder.embeddings.token_type_embeddings.weight": student.types,
    }
    for kind in ("weight", "bias"):
        state[f"encoder.embeddings.LayerNorm.{kind}"] = getattr(student.norm, kind)
        for number, layer in enumerate(student.layers):
            theirs = f"encoder.encoder.layer.{number}."
            for name, part in zip(BERT_NAMES["seen"], getattr(layer.seen, kind).chunk(3), strict=True):
                state[f"{theirs}{name}.{kind}"] = part
            for ours, name in BERT_NAMES.items():
                if ours != "seen":
                    state[f"{theirs}{name}.{kind}"] = getattr(getattr(layer, ours), kind)
        for name in ("mix", "out"):
            state[f"{name}.{kind}"] = getattr(getattr(student, name), kind)
    return {name: value.detach().cpu().contiguous() for name, value in state.items()}


def distance_buckets(row: int) -> torch.Tensor:
    """MPNet's buckets of signed distances, logarithmic from eight tokens on (as in T5, Raffel et al. 2020). [row, row]"""
    at = torch.arange(row)
    apart = at.unsqueeze(1) - at.unsqueeze(0)
    far = apart.abs().clamp(min=1)
    coarse = (8 + torch.log(far.float() / 8) / math.log(128 / 8) * 8).long().clamp(max=15)
    return torch.where(far < 8, apart.abs(), coarse) + 16 * (apart < 0).long()


BERT_NAMES = {
    "seen": ["attention.self.query", "attention.self.key", "attention.self.value"],
    "told": "attention.output.dense", "norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense", "outer": "output.dense", "last_norm": "output.LayerNorm",
}  # fmt: skip
MPNET_NAMES = {
    "seen": ["attention.attn.q", "attention.attn.k", "attention.attn.v"],
    "told": "attention.attn.o", "norm": "attention.LayerNorm",
    "inner": "intermediate.dense", "outer": "output.dense", "last_norm": "output.LayerNorm",
}  # fmt: skip
