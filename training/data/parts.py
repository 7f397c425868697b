"""What a pair is for a teacher: labelled by people, by logic or by rule, or left for the teacher to judge."""

from __future__ import annotations

from dataclasses import dataclass


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


# The files that hold the pairs, in the order in which they are counted.
FILES = ("train", "held", "unlabelled")

# What a name, a place or an opposite put into a claim makes of it depends on the rest of the claim: the teacher says so.
PARAPHRASE = "edit:paraphrase-"
VOUCHED = {
    "negation", "double-negation", "denial", "negation-form", "number", "number-form", "unit", "unit-form", "unit-converted", "bound",
    "date", "date-bound", "date-not", "date-coarser", "quantifier", "list-shorter", "adjunct-dropped", "modality-weaker",
}  # fmt: skip
