"""Groups of claims written for this purpose, in `written/`: a passage (P) with a claim that follows (S), one that it denies (C), and one that it leaves open (N)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from data.pair import Pair

LABELS = {"S": "entailment", "C": "contradiction", "N": "neutral"}


def read_written() -> Iterator[Pair]:
    """Every pair of every group, by file name; stops with the file and the group where a line is missing."""
    for file in sorted((Path(__file__).parent / "written").glob("*.txt")):
        for group in file.read_text(encoding="utf8").strip().split("\n\n"):
            lines = dict(line.split(": ", 1) for line in group.split("\n"))
            if set(lines) != {"P", *LABELS}:
                raise SystemExit(f"{file.name}: no whole group: {group[:80]}")
            for key, label in LABELS.items():
                yield Pair(lines["P"], lines[key], label, False, f"written:{file.stem}")
