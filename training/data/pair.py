"""One training pair, and which pairs are held out."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Pair:
    premise: str
    hypothesis: str
    label: str
    # "neutral" then means only "not entailed": a contradiction may hide in it.
    is_two_way: bool
    origin: str

    def as_row(self) -> dict:
        return asdict(self)


def is_held(pair: Pair) -> bool:
    """Held-out pairs are chosen by their premise, so that no sentence stands on both sides."""
    return is_held_premise(pair.premise)


def is_held_premise(premise: str) -> bool:
    return hashlib.sha256(premise.encode()).digest()[0] < HELD_OF_256


HELD_OF_256 = 10
