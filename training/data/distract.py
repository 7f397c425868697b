"""Puts other sentences round a premise, so that the judge learns to find the one that matters."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import replace

from data.pair import Pair


class Distractors:
    """Sentences of one origin, found by the names in them: those that share a name distract best."""

    def __init__(self, sentences: list[str]):
        self.sentences = sentences
        self.by_name: dict[str, list[str]] = defaultdict(list)
        for sentence in sentences:
            for name in names_in(sentence):
                self.by_name[name].append(sentence)

    def related(self, sentence: str, draw: random.Random) -> str | None:
        """Another sentence with one of the same names, where there is one."""
        names = sorted(names_in(sentence))
        draw.shuffle(names)
        for name in names:
            others = self.by_name.get(name, [])
            if 1 < len(others) < 400:
                other = draw.choice(others)
                if is_other_statement(sentence, other):
                    return other
        return None

    def any(self, draw: random.Random) -> str:
        return draw.choice(self.sentences)

    def surround(self, pair: Pair, draw: random.Random) -> Pair:
        """The pair with one to three sentences before and after its premise."""
        before, after = [], []
        for _ in range(draw.choice([1, 1, 2, 3])):
            other = self.related(pair.premise, draw) if draw.random() < 0.6 else None
            other = other or self.any(draw)
            if is_other_statement(other, pair.hypothesis):
                (before if draw.random() < 0.5 else after).append(other)
        return replace(pair, premise=" ".join([*before, pair.premise, *after]))


def names_in(sentence: str) -> set[str]:
    return set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", sentence))


def is_other_statement(one: str, other: str) -> bool:
    """Few shared words: the two do not tell the same fact twice."""
    words, others = (set(re.findall(r"\w{3,}", text.lower())) for text in (one, other))
    return len(words & others) < 0.45 * min(len(words), len(others), 12)
