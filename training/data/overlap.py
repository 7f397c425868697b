"""Keeps benchmark text out of the training pairs."""

from __future__ import annotations

import json
import re
from pathlib import Path


class BenchmarkText:
    """The word 5-grams of every benchmark passage, and which passage each stands in."""

    def __init__(self, folder: Path):
        self.passages_of: dict[tuple[str, ...], list[int]] = {}
        self.sizes: list[int] = []
        for file in sorted(folder.glob("*.jsonl")):
            passages = set()
            for line in file.read_text(encoding="utf8").splitlines():
                evidence = json.loads(line)["evidence"]
                passages.add(evidence if isinstance(evidence, str) else " ".join(evidence))
            for passage in sorted(passages):
                grams = five_grams(passage)
                for gram in grams:
                    self.passages_of.setdefault(gram, []).append(len(self.sizes))
                self.sizes.append(len(grams))

    def shares(self, premise: str, share: float = 0.3) -> bool:
        """True where a passage and the premise share this part of either's 5-grams."""
        grams = five_grams(premise)
        if not grams:
            return False
        hits: dict[int, int] = {}
        for gram in grams:
            for passage in self.passages_of.get(gram, ()):
                hits[passage] = hits.get(passage, 0) + 1
        return any(count >= share * min(len(grams), self.sizes[passage]) for passage, count in hits.items())


def five_grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}
