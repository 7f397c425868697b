"""What a pair is for a teacher: labelled by people, by logic or by rule, or left for the teacher to judge."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Part:
    """`name` is people, edits, reasoned (edits of people's claims), held, or a way of recombining; without a label the teacher decides."""

    name: str
    is_labelled: bool


def part_of(file: str, origin: str, has_label: bool) -> Part:
    """Of the edits of people's claims only those keep their label that logic vouches for."""
    if file == "held":
        return Part("held", True)
    if not has_label:
        return Part(origin, False)
    if origin.startswith(PARAPHRASE):
        return Part("reasoned", True) if origin.removeprefix(PARAPHRASE) in VOUCHED else Part("edited", False)
    return Part("edits" if origin.startswith("edit:") else "people", True)


def counted_rows(folder: Path) -> Iterator[tuple[Part, dict]]:
    """All prepared and recombined pairs with their parts, in the order in which a teacher's opinions are counted."""
    for file in ("train", "held", "unlabelled"):
        for line in (folder / f"{file}.jsonl").read_text(encoding="utf8").splitlines():
            row = json.loads(line)
            if len(row["hypothesis"]) < MOST_CHARACTERS:
                yield part_of(file, row["origin"], "label" in row), row


# A claim is never cut, so one that would fill a reader's input by itself is left out.
MOST_CHARACTERS = 600

# What a name, a place or an opposite put into a claim makes of it depends on the rest of the claim: the teacher says so.
PARAPHRASE = "edit:paraphrase-"
VOUCHED = {
    "negation", "double-negation", "denial", "negation-form", "number", "number-form", "unit", "unit-form", "unit-converted", "bound",
    "date", "date-bound", "date-not", "date-coarser", "quantifier", "list-shorter", "adjunct-dropped", "modality-weaker",
}  # fmt: skip
