"""Edits of claims that people wrote: the words differ from the premise already, and one fact may differ too.

An edit of a sentence shares its words with that sentence, so a judge could learn to look for the one changed word. Here
the edit is made in the claim of a labelled pair and set beside the pair's own premise: what the premise says of the
claim and what the claim says of its edit give what the premise says of the edit, where logic lets the two be joined.
"""

from __future__ import annotations

from collections import Counter
from random import Random

from data.distract import Distractors
from data.pair import Pair
from edits.edit import CLASH, SAME, SILENT, Edit
from edits.make import every_edit, is_clean
from edits.rewrites import rewrite


def edit_paraphrases(pairs: list[Pair], count: int, seed: int) -> list[Pair]:
    """About `count` pairs, the three labels in equal shares; no claim gives more than one edit of a label."""
    draw = Random(f"{seed}:paraphrases")
    people = sorted({pair for pair in pairs if is_told_anew(pair)}, key=lambda pair: (pair.premise, pair.hypothesis))
    draw.shuffle(people)
    edits_of = every_edit(sorted({pair.hypothesis for pair in people}))
    distractors = Distractors(sorted({pair.premise for pair in people if len(pair.premise) < 260}))
    made: dict[str, list[Pair]] = {label: [] for label in (SAME, CLASH, SILENT)}
    kinds = Counter()
    for pair in people:
        labelled = [(joined(pair, edit), edit) for edit in edits_of(pair.hypothesis, draw) if is_an_edit_of(edit, pair)]
        for label in made:
            # The kind that is rarest so far is taken: nearly every claim can be negated, few hold a date.
            fitting = sorted((edit for known, edit in labelled if known == label), key=lambda edit: kinds[label, edit.kind])
            if not fitting or len(made[label]) >= count // len(made):
                continue
            edit = fitting[0]
            kinds[label, edit.kind] += 1
            claim = rewrite(edit.hypothesis, draw) if draw.random() < 0.3 else edit.hypothesis
            new = Pair(pair.premise, claim, label, False, f"edit:paraphrase-{edit.kind}")
            made[label].append(distractors.surround(new, draw) if draw.random() < 0.15 and len(pair.premise) < 260 else new)
    print("edits of paraphrases:", {label: len(found) for label, found in made.items()})
    return [pair for found in made.values() for pair in found]


def is_told_anew(pair: Pair) -> bool:
    return pair.origin in TRUSTED and not pair.is_two_way and pair.premise != pair.hypothesis and is_clean(pair.hypothesis)


def is_an_edit_of(edit: Edit, pair: Pair) -> bool:
    return edit.premise == pair.hypothesis and edit.hypothesis not in {pair.hypothesis, pair.premise} and 20 < len(edit.hypothesis) < 300


def joined(pair: Pair, edit: Edit) -> str | None:
    """What the premise says of the edited claim; None where it does not follow.

    A claim that the premise is silent on may share part of its facts with it, so a changed fact could be one of those: only
    a "not" in its main clause surely leaves it open. Whoever contradicts a claim asserts its negation, and nothing else of it.
    """
    if edit.label == SAME:
        # What is weaker than an open or a contradicted claim may well be true.
        return pair.label if pair.label == SAME or edit.kind in MEANING_KEPT else None
    if edit.kind == "negation":
        return {SAME: CLASH, CLASH: SAME, SILENT: SILENT}[pair.label]
    if pair.label != SAME or edit.kind in UNSURE:
        return None
    return edit.label


# Harmless forms that say neither more nor less.
MEANING_KEPT = {"number-form", "unit-form", "unit-converted", "denial", "negation-form", "negation-kept", "attribution-form", "active-passive", "passive-active", "double-negation"}  # fmt: skip

# The premise may know more than the claim: what is stronger than the claim may still follow from it.
UNSURE = {"modality", "date-finer", "list-only"}

# Sets whose claims were written or checked by people, three-way, with neutral claims that are open as a whole.
TRUSTED = {"vitaminc_real_resplit", "vitaminc_synthetic_resplit", "fever_dev_gold_resplit", "lingnli_train", "cad_snli_train", "snli_dev_test", "rte", "vania20_base_wiki_train"}  # fmt: skip
