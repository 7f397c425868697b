"""Makes the news edits: sentences in, balanced pairs out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from random import Random

from data.distract import Distractors
from data.pair import Pair
from edits import dates, details, names, polarity, quantities
from edits.edit import CLASH, SAME, SILENT, Edit
from edits.rewrites import rewrite


def is_clean(sentence: str) -> bool:
    """One plain declarative sentence of written English."""
    return bool(
        re.fullmatch(r"[A-Z][^\n;:?!\[\]{}|*“”\"]{30,260}\.", sentence)
        and not re.search(r"[.] [A-Z]|\bI\b|\byou\b|-LRB-|``|''| ,| '|\.\.\.|^(And|But|So|Or|What|How|Why|If) ", sentence)
        and re.search(r"\b(was|were|is|are|has|had|have|will|can|may|\w{3,}ed|won|made|became|took|began|led|wrote|left|said)\b", sentence)
    )


def make_edits(sentences: list[str], count: int, seed: int) -> list[Pair]:
    """About `count` pairs; no sentence gives more than two kinds of edit, and the kinds' shares are WEIGHTS."""
    draw = Random(f"{seed}:edits")
    distractors = Distractors(sentences)
    ways = ways_to_edit(sentences) | {"other": lambda sentence, d: other_statement(sentence, distractors, d)}
    made: dict[str, list[Edit]] = {way: [] for way in ways}
    order = list(sentences)
    draw.shuffle(order)
    total_weight = sum(WEIGHTS.values())
    quota = {way: count * WEIGHTS[way] / total_weight for way in ways}
    for sentence in order:
        used = 0
        # The kinds that are furthest behind go first, so that rare kinds take every sentence that suits them.
        for way in sorted(ways, key=lambda w: len(made[w]) / quota[w]):
            if used == 2 or len(made[way]) >= quota[way]:
                break
            edits = [e for e in ways[way](sentence, draw) if e.premise != e.hypothesis and 20 < len(e.hypothesis) < 300]
            if edits:
                used += 1
                made[way] += with_twin(edits, sentence, draw)
    print("edits:", {way: len(edits) for way, edits in made.items()})
    print("labels:", Counter(edit.label for edits in made.values() for edit in edits))
    pairs = []
    for way, edits in made.items():
        for edit in edits:
            pair = Pair(edit.premise, edit.hypothesis, edit.label, False, f"edit:{edit.kind}")
            if draw.random() < 0.45:
                pair = replace(pair, hypothesis=rewrite(pair.hypothesis, draw))
            if draw.random() < 0.2:
                pair = distractors.surround(pair, draw)
            pairs.append(pair)
    return pairs


def ways_to_edit(sentences: list[str]) -> dict[str, Callable[[str, Random], list[Edit]]]:
    """Each kind of edit by its name; names to swap in are those of the sentences."""
    all_names = names.Names(sentences)
    return {
        "number": quantities.edit_number, "unit": quantities.edit_unit, "ordinal": quantities.edit_ordinal,
        "date": dates.edit_date, "name": all_names.edit_name, "role": names.edit_role,
        "attribution": all_names.edit_attribution, "negation": polarity.edit_negation, "antonym": polarity.edit_antonym,
        "strength": polarity.edit_strength, "detail": details.edit_detail, "adjunct": details.edit_adjunct, "only": details.edit_only,
    }  # fmt: skip


def every_edit(sentences: list[str]) -> Callable[[str, Random], list[Edit]]:
    """Gives all edits of a sentence, the kinds in an order drawn anew; names to swap in are those of the sentences."""
    ways = ways_to_edit(sentences)
    return lambda sentence, draw: [edit for way in draw.sample(sorted(ways), len(ways)) for edit in ways[way](sentence, draw)]


def with_twin(edits: list[Edit], sentence: str, draw: Random) -> list[Edit]:
    """At most three of the edits; where none of them is harmless, a rewrite of the sentence joins them."""
    if len(edits) > 3:
        edits = draw.sample(edits, 3)
    if not any(edit.label == SAME for edit in edits):
        edits = [*edits, Edit(sentence, rewrite(sentence, draw), SAME, "rewrite")]
    return edits


def other_statement(sentence: str, distractors: Distractors, draw: Random) -> list[Edit]:
    """The same names, another statement: the source is silent on it."""
    other = distractors.related(sentence, draw)
    return [Edit(sentence, other, SILENT, "other-statement")] if other else []


# How often each kind is wanted.
WEIGHTS = {
    "number": 16, "unit": 5, "ordinal": 4, "date": 13, "name": 13, "role": 7, "attribution": 7, "negation": 13,
    "antonym": 11, "strength": 9, "detail": 6, "adjunct": 7, "only": 2, "other": 8,
}  # fmt: skip
