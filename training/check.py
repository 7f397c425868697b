"""Checks that take a second: each edit says of its sentence what it claims to say.

    python check.py
"""

from __future__ import annotations

from random import Random

from data.pair import Pair
from data.scatter import scatter
from edits import dates, polarity, quantities
from edits.edit import CLASH, SAME, SILENT, Edit
from edits.paraphrases import joined
from passages import claims_of, pieces_of

# Sentence, the edit, a label, and words that some edit with that label must hold.
CASES = [
    ("The ferry carried 14 passengers across the bay.", quantities.edit_number, SAME, "fourteen passengers"),
    ("The ferry carried 14 passengers across the bay.", quantities.edit_number, CLASH, "passengers"),
    ("The trail is 10 km long.", quantities.edit_unit, SAME, "about 6.2 miles"),
    ("The trail is 10 km long.", quantities.edit_unit, CLASH, "10 miles"),
    ("The harbour closed in 1987.", dates.edit_date, SAME, "19"),
    ("The mayor failed to win a second term.", polarity.edit_negation, SAME, "did not win"),
    ("The mayor failed to win a second term.", polarity.edit_negation, CLASH, "managed to win"),
    ("The council decided to close the pool.", polarity.edit_strength, SILENT, "decided to close"),
    ("The council decided to close the pool.", polarity.edit_strength, SAME, "considered whether to close"),
]

# What a premise says of a claim, the label and kind of an edit of that claim, and what the premise says of the edit.
JOINED = [
    (SAME, CLASH, "number", CLASH),
    (SAME, SAME, "detail-dropped", SAME),
    (SAME, SILENT, "detail-added", SILENT),
    (SAME, SILENT, "modality", None),
    (SAME, CLASH, "negation", CLASH),
    (CLASH, CLASH, "negation", SAME),
    (CLASH, CLASH, "number", None),
    (CLASH, SAME, "number-form", CLASH),
    (CLASH, SAME, "detail-dropped", None),
    (SILENT, CLASH, "negation", SILENT),
    (SILENT, CLASH, "number", None),
    (SILENT, SAME, "unit-form", SILENT),
]


def main() -> None:
    for of_claim, of_edit, kind, expected in JOINED:
        found = joined(Pair("", "", of_claim, False, ""), Edit("", "", of_edit, kind))
        assert found == expected, (of_claim, of_edit, kind, found)
    check_scatter()
    for sentence, edit, label, words in CASES:
        made = [found for seed in range(20) for found in edit(sentence, Random(seed))]
        assert any(found.label == label and words in found.hypothesis for found in made), (sentence, label, words)
        assert all(found.premise != found.hypothesis for found in made), sentence
    assert pieces_of("One sentence. " * 100) and all(len(piece.split()) <= 110 for piece in pieces_of("One sentence. " * 100))
    assert claims_of("The port closed early. The ferry sailed late.") == ["The port closed early.", "The ferry sailed late."]
    print(f"{len(CASES)} edits, {len(JOINED)} joined labels, scattered claims and the cutting of passages are as they should be")


def check_scatter() -> None:
    whole = "The old mill burnt down in May and was never built again."
    halves = ["The old mill burnt down in May.", "It was never built again."]
    others = ["The town has a school and a church.", "Its mayor likes long walks by the sea."]
    splits = [Pair(whole, half, SAME, False, "") for half in halves] + [Pair(other, half, SAME, False, "") for other in others for half in (other, other)]
    seen = set()
    for seed in range(60):
        pair = next(p for p in scatter(splits, lambda sentence, _: [Edit(sentence, "The old mill burnt down in June.", CLASH, "date")], seed) if p.hypothesis == whole)
        told = [half in pair.premise for half in halves]
        assert (pair.label == SAME) == all(told), pair
        seen.add(pair.label)
    assert seen == {SAME, SILENT, CLASH}, seen


if __name__ == "__main__":
    main()
