"""Harmless rewrites: what they give means what they were given."""

from __future__ import annotations

import re
from random import Random

from edits.edit import find_word, like, put
from edits.tables import SYNONYMS


def rewrite(sentence: str, draw: Random) -> str:
    """One or two rewrites, where any fits."""
    ways = [synonym, synonym, front_adverbial, move_back, without_article_words]
    draw.shuffle(ways)
    changed = sentence
    for way in ways[: draw.choice([1, 2, 3])]:
        changed = way(changed, draw)
    return changed


def synonym(sentence: str, draw: Random) -> str:
    rows = [row for row in SYNONYMS if find_word(sentence, row[0])]
    if not rows:
        return sentence
    old, new = draw.choice(rows)
    match = find_word(sentence, old)
    return put(sentence, *match.span(), like(match[0], new))


def front_adverbial(sentence: str, draw: Random) -> str:
    """"It closed in 2010." -> "In 2010, it closed." """
    found = re.search(r" ((?:in|on|by|since|until|during) (?:[A-Z][a-z]+ )?(?:\d{1,2},? )?(?:[A-Z][a-z]+ )?\d{4})\.$", sentence)
    if not found or "," in sentence or not re.match(r"(The|A|An|It|He|She|They|This|His|Her) ", sentence):
        return sentence
    return f"{found[1][0].upper()}{found[1][1:]}, {sentence[0].lower()}{sentence[1 : found.start()]}."


def move_back(sentence: str, draw: Random) -> str:
    """"In 2010, it closed." -> "It closed in 2010." """
    found = re.match(r"(In|On|By|Since|During) ((?:[A-Z][a-z]+ )?(?:\d{1,2},? )?(?:[A-Z][a-z]+ )?\d{4}), ([^,;]{15,110})\.$", sentence)
    if not found or re.search(r"\d{4}", found[3]):
        return sentence
    return f"{found[3][0].upper()}{found[3][1:]} {found[1].lower()} {found[2]}."


def without_article_words(sentence: str, draw: Random) -> str:
    """Words that only set a tone go: what remains says the same fact."""
    return re.sub(r"\b(also|however|therefore|additionally|furthermore|moreover),? (?=[a-z])", "", sentence, count=1)
