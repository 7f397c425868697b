"""Claims that rest on several sentences: each half of a split sentence somewhere in a passage, the whole as the claim."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data.distract import Distractors, is_other_statement
from data.pair import Pair
from edits.edit import CLASH, Edit

ORIGIN = "scattered"


def scatter(splits: list[Pair], edits_of: Callable[[str, Random], list[Edit]], seed: int) -> list[Pair]:
    """One pair for each split sentence, of one of three kinds: both halves stand in the passage; one is missing; one is edited.

    The rest of the passage are sentences that share names with the halves, where there are any: what a page says elsewhere
    of the same people. `edits_of` gives the edits of a half that may take its place.
    """
    draw = Random(f"{seed}:scatter")
    halves_of: dict[str, list[str]] = {}
    for pair in splits:
        if pair.label == "entailment":
            halves_of.setdefault(pair.premise, []).append(pair.hypothesis)
    wholes = sorted(whole for whole, halves in halves_of.items() if len(halves) == 2 and len(whole) < 330)
    others = Distractors(sorted({half for whole in wholes for half in halves_of[whole]}))
    found = []
    for whole in wholes:
        first, second = halves_of[whole]
        kind = draw.choice(["entailment", "neutral", "contradiction"])
        at = draw.randrange(2)
        if kind == "contradiction":
            clashes = [made for made in edits_of((first, second)[at], draw) if made.label == CLASH and made.premise == (first, second)[at]]
            if clashes:
                edited = draw.choice(clashes).hypothesis
                first, second = (edited, second) if at == 0 else (first, edited)
            else:
                kind = "entailment"
        told = [(first, second)[at]] if kind == "neutral" else [first, second]
        found.append(Pair(among(told, whole, others, draw), whole, kind, False, ORIGIN))
    return found


def among(told: list[str], whole: str, others: Distractors, draw: Random) -> str:
    """The sentences in their order, with others before, between and after them, up to a length drawn anew."""
    room = draw.randint(30, MOST_WORDS) - sum(len(sentence.split()) for sentence in told)
    passage = list(told)
    for _ in range(MOST_OTHERS):
        other = (others.related(draw.choice(told), draw) if draw.random() < 0.7 else None) or others.any(draw)
        room -= len(other.split())
        if room < 0:
            break
        if other not in passage and is_other_statement(other, whole):
            passage.insert(draw.randint(0, len(passage)), other)
    return " ".join(passage)


# As long as the product's passages (`server/engine/judge/question.ts`).
MOST_WORDS = 95
MOST_OTHERS = 6
