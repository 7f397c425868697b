"""Checks that take a second: each edit says of its sentence what it claims to say.

    python check.py
"""

from __future__ import annotations

from random import Random

from edits import dates, polarity, quantities
from edits.edit import CLASH, SAME, SILENT
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


def main() -> None:
    for sentence, edit, label, words in CASES:
        made = [found for seed in range(20) for found in edit(sentence, Random(seed))]
        assert any(found.label == label and words in found.hypothesis for found in made), (sentence, label, words)
        assert all(found.premise != found.hypothesis for found in made), sentence
    assert pieces_of("One sentence. " * 100) and all(len(piece.split()) <= 110 for piece in pieces_of("One sentence. " * 100))
    assert claims_of("The port closed early. The ferry sailed late.") == ["The port closed early.", "The ferry sailed late."]
    print(f"{len(CASES)} edits and the cutting of passages are as they should be")


if __name__ == "__main__":
    main()
