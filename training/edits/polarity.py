"""Edits of whether and how surely: negation, opposites, hedges, quantifiers."""

from __future__ import annotations

import re
from random import Random

from edits.edit import CLASH, SAME, SILENT, Edit, find_word, like, put
from edits.tables import ANTONYMS, AUXILIARIES, DENIALS, PAST_FORMS, STRENGTHS


def edit_negation(sentence: str, draw: Random) -> list[Edit]:
    """A "not" put in or taken out of the main clause; a denial in other words as its twin."""
    denials = [row for row in DENIALS if find_word(sentence, row[0])]
    if denials:
        first, opposite, same = draw.choice(denials)
        at = find_word(sentence, first).span()
        negated = put(sentence, *at, same)
        opposed = put(sentence, *at, opposite)
        return [Edit(sentence, negated, SAME, "denial"), Edit(sentence, opposed, CLASH, "negation"),
                Edit(opposed, negated, CLASH, "negation"), Edit(negated, sentence, SAME, "denial")]
    taken = re.search(r"\b(was|were|is|are|has|have|had|can|could|will|would|should|did|does|do) (not|never) ", sentence)
    if taken and len(re.findall(r"\b(?:not|never|no)\b", sentence)) == 1:
        if taken[1] in {"did", "does", "do"}:
            return [] if taken[1] != "did" else without_did(sentence, taken)
        return [Edit(sentence, put(sentence, taken.start(2), taken.end(), ""), CLASH, "negation"),
                Edit(sentence, sentence[: taken.start(1)] + shorter(taken[1], taken[2]) + " " + sentence[taken.end() :], SAME, "negation-form")]
    if re.search(r"\b(not|never|no|none|nobody|without|n't)\b", sentence):
        return []
    spots = list(re.finditer(rf"\b({'|'.join(AUXILIARIES)}) (?=[a-z])", sentence))
    if spots and not re.search(r"\b(who|which|that|when|where|what|whom) [^,]*$", sentence[: spots[0].start()]):
        spot = spots[0]
        negated = put(sentence, spot.end(), spot.end(), draw.choice(["not ", "not ", "never "] if spot[1] in {"was", "were", "has", "had"} else ["not "]))
        double = f"It is not true that {lower_first(sentence)}"
        undone = f"It is not the case that {lower_first(negated)}"
        options = [Edit(sentence, negated, CLASH, "negation"), Edit(negated, sentence, CLASH, "negation")]
        if draw.random() < 0.25:
            options += [Edit(sentence, double, CLASH, "negation"), Edit(sentence, undone, SAME, "double-negation")]
        if draw.random() < 0.3:
            # The same "not" on both sides is agreement.
            options.append(Edit(negated, contracted(negated), SAME, "negation-kept"))
        return options
    verbs = list(re.finditer(rf" ({'|'.join(PAST_FORMS)}) (?!by\b)", sentence))
    if verbs and not re.search(r"\b(who|which|that|when|where|was|were|had|has|and|is|are|after|before|having|be|been|but)\b|,", sentence[: verbs[0].start()]):
        verb = verbs[0]
        negated = put(sentence, *verb.span(1), f"did not {PAST_FORMS[verb[1]]}")
        return [Edit(sentence, negated, CLASH, "negation"), Edit(negated, sentence, CLASH, "negation"),
                Edit(negated, put(sentence, *verb.span(1), f"didn't {PAST_FORMS[verb[1]]}"), SAME, "negation-kept")]
    return []


def edit_antonym(sentence: str, draw: Random) -> list[Edit]:
    rows = [(a, b) for pair in ANTONYMS for a, b in (pair, pair[::-1]) if find_word(sentence, a) and not find_word(sentence, b)]
    if not rows:
        return []
    first, second = draw.choice(rows)
    match = find_word(sentence, first)
    return [Edit(sentence, put(sentence, *match.span(), like(match[0], second)), CLASH, "antonym")]


def edit_strength(sentence: str, draw: Random) -> list[Edit]:
    """What is sure is also possible; what is possible is not yet sure."""
    rows = [row for row in STRENGTHS if find_word(sentence, row[0])]
    weak = [row for row in STRENGTHS if find_word(sentence, row[1]) and row[1] not in {"some", "may", "could", "often"}]
    if rows and (not weak or draw.random() < 0.6):
        strong_word, weak_word = draw.choice(rows)
        match = find_word(sentence, strong_word)
        if strong_word in {"will", "must"} or sentence[match.end() : match.end() + 5] != " not ":
            weaker = put(sentence, *match.span(), like(match[0], weak_word))
            edits = [Edit(weaker, sentence, SILENT, "modality"), Edit(sentence, weaker, SAME, "modality-weaker")]
            if strong_word in {"all", "every"}:
                edits.append(Edit(sentence, put(sentence, *match.span(), like(match[0], f"not {strong_word}")), CLASH, "quantifier"))
            return edits
    if weak:
        strong_word, weak_word = draw.choice(weak)
        match = find_word(sentence, weak_word)
        return [Edit(sentence, put(sentence, *match.span(), like(match[0], strong_word)), SILENT, "modality")]
    return []


def without_did(sentence: str, taken: re.Match) -> list[Edit]:
    base = re.match(r"\w+", sentence[taken.end() :])
    past = {b: p for p, b in PAST_FORMS.items()}.get(base[0]) if base else None
    if not past:
        return []
    after = taken.end() + base.end()
    return [Edit(sentence, sentence[: taken.start()] + past + sentence[after:], CLASH, "negation"),
            Edit(sentence, sentence[: taken.start()] + ("didn't " if taken[2] == "not" else "at no time did ") + sentence[taken.end() :], SAME, "negation-form")][: 2 if taken[2] == "not" else 1]


def shorter(auxiliary: str, negation: str) -> str:
    if negation == "never":
        return f"{auxiliary} at no time"
    return {"can": "cannot", "will": "won't"}.get(auxiliary, f"{auxiliary}n't")


def contracted(sentence: str) -> str:
    changed = re.sub(r"\b(was|were|is|are|has|had|could|would|should|did|does) not ", r"\1n't ", sentence, count=1)
    return changed if changed != sentence else sentence.replace(" never ", " at no time ", 1)


def lower_first(sentence: str) -> str:
    is_name = not re.match(r"(The|A|An|In|On|At|It|He|She|They|There|This|These|His|Her|Its|Their|Some|Many|After|By|For|During) ", sentence)
    return sentence if is_name else sentence[0].lower() + sentence[1:]
