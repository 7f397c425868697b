"""Groups of claims written for this purpose, in `written/`: a passage (P) with claims that follow (S), that it denies (C), and that it leaves open (N)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from data.pair import Pair

LABELS = {"S": "entailment", "C": "contradiction", "N": "neutral"}


def read_written() -> Iterator[Pair]:
    """Every pair of every group, by file name; stops with the file and the group where a line is none of these, or the passage is not one."""
    for file in sorted((Path(__file__).parent / "written").glob("*.txt")):
        for group in file.read_text(encoding="utf8").strip().split("\n\n"):
            lines = [line.partition(": ") for line in group.split("\n")]
            passages = [text for key, _, text in lines if key == "P"]
            if len(passages) != 1 or any(key != "P" and key not in LABELS for key, _, _ in lines):
                raise SystemExit(f"{file.name}: no whole group: {group[:80]}")
            for key, _, claim in lines:
                if key != "P":
                    yield Pair(passages[0], claim, LABELS[key], False, f"written:{file.stem}")
