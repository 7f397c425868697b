"""Edits of who and where: another name, the same person by a shorter name, roles turned round, another speaker."""

from __future__ import annotations

import re
from collections import defaultdict
from random import Random

from edits.edit import CLASH, SAME, SILENT, Edit, like, put
from edits.tables import ATTRIBUTIONS, FIRST_NAMES, MONTHS, PAST_FORMS, PLACES, SPEAKERS, SYMMETRIC

NAME = r"[A-Z][a-zé'’-]+(?: (?:[A-Z]\.|[A-Z][a-zé'’-]+)){1,2}"
KIND_OF_PLACE = {place: kind for kind, places in PLACES.items() for place in places}


class Names:
    """Names seen in the sentences, by the word before them: what follows "by" is replaced by what follows "by"."""

    def __init__(self, sentences: list[str]):
        persons, after = set(), defaultdict(set)
        for sentence in sentences:
            for match in re.finditer(NAME, sentence):
                if match[0].split()[0] in FIRST_NAMES:
                    persons.add(match[0])
            for match in re.finditer(rf"\b(in|at|by|with|from|for|against|to|of|near) ({NAME}|[A-Z][a-z]{{3,}})(?=[ ,.])", sentence):
                if match[2] not in MONTHS:
                    after[match[1]].add(match[2])
        self.persons = sorted(persons)
        self.after = {word: sorted(names) for word, names in after.items()}

    def edit_name(self, sentence: str, draw: Random) -> list[Edit]:
        ways = [self.person, place, self.after_preposition]
        draw.shuffle(ways)
        for way in ways:
            edits = way(sentence, draw)
            if edits:
                return edits
        return []

    def person(self, sentence: str, draw: Random) -> list[Edit]:
        found = [m for m in re.finditer(NAME, sentence) if m[0].split()[0] in FIRST_NAMES]
        if not found:
            return []
        match = draw.choice(found)
        parts = match[0].split()
        if sentence.count(parts[-1]) > 1:
            return []
        other = draw.choice(self.persons)
        if draw.random() < 0.4:
            other = f"{parts[0]} {other.split()[-1]}" if draw.random() < 0.5 else f"{other.split()[0]} {parts[-1]}"
        if other == match[0]:
            return []
        return [Edit(sentence, put(sentence, *match.span(), other), CLASH, "name"),
                Edit(sentence, put(sentence, *match.span(), parts[-1]), SAME, "name-shorter")]

    def after_preposition(self, sentence: str, draw: Random) -> list[Edit]:
        found = [m for m in re.finditer(rf"\b(in|at|by|with|from|for|against|near) ({NAME}|[A-Z][a-z]{{3,}})(?=[ ,.])", sentence)]
        if not found:
            return []
        match = draw.choice(found)
        same_length = [n for n in self.after[match[1]] if len(n.split()) == len(match[2].split()) and n not in sentence]
        if not same_length or sentence.count(match[2]) > 1 or match[2] in KIND_OF_PLACE or match[2] in MONTHS:
            return []
        return [Edit(sentence, put(sentence, *match.span(2), draw.choice(same_length)), CLASH, "name")]

    def edit_attribution(self, sentence: str, draw: Random) -> list[Edit]:
        """Who said it: the speaker swapped, or "according to" the same speaker."""
        verb = "|".join(ATTRIBUTIONS)
        found = re.match(rf"(?P<who>(?:{NAME}|[Tt]he [a-z]+|[A-Z][a-z]+|He|She|They|Officials|Police)) (?:{verb}) (?:that )?(?P<what>[a-z][^\"“]{{20,}})\.$", sentence)
        if found and not found["what"].startswith(("to ", "a ", "an ", "in ", "on ", "for ", "by ", "and ", "as ")):
            who, what = found["who"], found["what"]
            other = like("A", draw.choice(SPEAKERS + self.persons[:: max(1, len(self.persons) // 40)]))
            held = who[0].lower() + who[1:] if who.split()[0] in {"The", "He", "She", "They", "Officials", "Police"} else who
            edits = [Edit(sentence, f"{other} said that {what}.", CLASH, "attribution")]
            if held not in {"he", "she", "they"}:
                edits.append(Edit(sentence, f"According to {held}, {what}.", SAME, "attribution-form"))
            edits.append(Edit(sentence, f"{who} {draw.choice(['denied', 'disputed'])} that {what}.", CLASH, "attribution"))
            return edits
        # A plain sentence put into a mouth: the source then says who, and the claim who else.
        if not re.match(r"(The|A|An|In|On|At|There|This|These) [a-z]", sentence) or '"' in sentence or len(sentence) > 160:
            return []
        first, second = draw.sample(SPEAKERS, 2)
        what = sentence[0].lower() + sentence[1:-1]
        told = f"{like('A', first)} {draw.choice(['said', 'said', 'announced', 'claimed', 'argued'])} that {what}."
        return draw.sample([
            Edit(told, f"{like('A', second)} {draw.choice(['said', 'claimed'])} that {what}.", CLASH, "attribution"),
            Edit(told, f"According to {first}, {what}.", SAME, "attribution-form"),
            Edit(told, f"{like('A', what)}, {first} said.", SAME, "attribution-form"),
            Edit(told, f"{like('A', first)} denied that {what}.", CLASH, "attribution"),
            Edit(sentence, told, SILENT, "attribution-added"),
        ], 3)


def place(sentence: str, draw: Random) -> list[Edit]:
    found = [m for m in re.finditer(r"\b[A-Z][a-z]+\b", sentence) if m[0] in KIND_OF_PLACE and sentence.count(m[0]) == 1]
    if not found:
        return []
    match = draw.choice(found)
    if re.match(r" [A-Z]", sentence[match.end() :]) or re.search(r"[A-Z][a-z]+ $", sentence[: match.start()]):
        return []
    other = draw.choice([p for p in PLACES[KIND_OF_PLACE[match[0]]] if p != match[0]])
    return [Edit(sentence, put(sentence, *match.span(), other), CLASH, "place")]


def edit_role(sentence: str, draw: Random) -> list[Edit]:
    """The two names of a sentence change places, or a passive becomes an active."""
    found = re.match(r"(?P<what>(?:The |An? )?[A-Z]?[\w'’ -]{3,50}?) (?P<be>was|were) (?P<verb>[a-z]+ed|won|built|written|sold|led|held|made|bought) by (?P<who>[A-Z][\w'’. -]{3,40}?)(?P<rest>(?: in \d{4})?)\.$", sentence)
    if found and not set(found["verb"].split()) & SYMMETRIC and found["what"].split()[0] not in {"It", "He", "She", "They", "This", "Who"}:
        verb = {"written": "wrote"}.get(found["verb"], found["verb"])
        what = found["what"]
        inner = what[0].lower() + what[1:] if what.split()[0] in {"The", "A", "An"} else what
        active = f"{found['who']} {verb} {inner}{found['rest']}."
        turned = f"{what} {verb} {found['who']}{found['rest']}."
        return [Edit(sentence, active, SAME, "passive-active"), Edit(sentence, turned, CLASH, "role"), Edit(active, sentence, SAME, "active-passive")]
    names = [m for m in re.finditer(rf"{NAME}|(?<=[a-z,] )[A-Z][a-z]{{3,}}", sentence)]
    if len(names) < 2:
        return []
    at = draw.randrange(len(names) - 1)
    first, second = names[at], names[at + 1]
    between = sentence[first.end() : second.start()].split()
    verbs = [w for w in between if w in PAST_FORMS or w.endswith("ed")]
    if not verbs or set(between) & SYMMETRIC or len(between) > 7 or "," in " ".join(between) or "in" in between or "at" in between:
        return []
    swapped = sentence[: first.start()] + second[0] + sentence[first.end() : second.start()] + first[0] + sentence[second.end() :]
    edits = [Edit(sentence, swapped, CLASH, "role")]
    if len(between) == 1 and between[0].endswith("ed") and between[0] != "appeared" and second.end() == len(sentence) - 1 and first.start() == 0:
        edits.append(Edit(sentence, f"{second[0]} was {between[0]} by {first[0]}.", SAME, "active-passive"))
    return edits
