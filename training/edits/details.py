"""Edits of how much is said: a detail dropped is still true, a detail added is news."""

from __future__ import annotations

import re
from random import Random

from edits.edit import CLASH, SAME, SILENT, Edit
from edits.rewrites import rewrite
from edits.tables import DETAILS


def edit_detail(sentence: str, draw: Random) -> list[Edit]:
    """A detail of the table at the sentence's end, on either side or on both."""
    if len(sentence) > 170 or "," in sentence[-40:]:
        return []
    kind, other_kind = draw.sample(sorted(DETAILS), 2)
    detail, other = draw.choice(DETAILS[kind]), draw.choice(DETAILS[other_kind])
    full = with_detail(sentence, detail)
    return draw.sample([
        Edit(full, sentence, SAME, "detail-dropped"),
        Edit(sentence, full, SILENT, "detail-added"),
        Edit(full, with_detail(sentence, other), SILENT, "detail-other"),
        # The same detail on both sides, so that a detail in the claim alone says nothing.
        Edit(full, rewrite(with_detail(rewrite(sentence, draw), detail), draw), SAME, "detail-kept"),
    ], 2)


def edit_adjunct(sentence: str, draw: Random) -> list[Edit]:
    """A clause of the sentence itself left out, or there only on the claim's side."""
    cuts = [sentence[: m.start()] + sentence[m.end() :] for m in re.finditer(r" \([^()]{3,60}\)|, (?:which|who|where|whose) [^,]{8,90}(?:,(?= [a-z])|(?=\.$))|, (?:including|such as|especially|along with|as well as) [^.]{5,90}(?=\.$)|, [a-z]+ing [^,.]{8,80}(?=\.$)|,? (?:because|although|while|despite|after|before|when) [^,.]{10,90}(?=\.$)|, (?:an?|the) [a-z][^,]{5,60},(?= (?:was|is|were|has|had|[a-z]+ed) )", sentence)]  # fmt: skip
    cuts = [c for c in cuts if len(c.split()) >= 5]
    if not cuts:
        return []
    short = draw.choice(cuts)
    return [Edit(sentence, short, SAME, "adjunct-dropped"), Edit(short, sentence, SILENT, "adjunct-added")]


def edit_only(sentence: str, draw: Random) -> list[Edit]:
    """Of a list, one member is true; "only" that member is not."""
    found = re.search(r"([A-Z][a-z]+(?: [A-Z][a-z]+)*), ((?:[A-Z][a-z]+(?: [A-Z][a-z]+)*, )*)(?:and )?and ([A-Z][a-z]+(?: [A-Z][a-z]+)*)(?=[ .])", sentence)
    if not found:
        return []
    one = draw.choice([found[1], found[3]])
    return [Edit(sentence, sentence[: found.start()] + one + sentence[found.end() :], SAME, "list-shorter"),
            Edit(sentence, sentence[: found.start()] + "only " + one + sentence[found.end() :], CLASH, "list-only")]


def with_detail(sentence: str, detail: str) -> str:
    comma = "," if detail.startswith(("causing", "which", "leaving", "setting", "to the surprise")) else ""
    return f"{sentence[:-1]}{comma} {detail}."
