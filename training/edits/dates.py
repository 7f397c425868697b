"""Edits of dates: another year, month or weekday; a coarser date; before and after."""

from __future__ import annotations

import re
from random import Random

from edits.edit import CLASH, SAME, SILENT, Edit, put
from edits.tables import MONTHS, WEEKDAYS

MONTH = "|".join(MONTHS)


def edit_date(sentence: str, draw: Random) -> list[Edit]:
    ways = [full_date, year, month, weekday]
    draw.shuffle(ways)
    for way in ways:
        edits = way(sentence, draw)
        if edits:
            return edits
    return []


def full_date(sentence: str, draw: Random) -> list[Edit]:
    """"On 3 May 2010" also happened "in May 2010"; it did not happen on the 5th."""
    found = re.search(rf"\b([Oo]n) (?:(\d{{1,2}}) ({MONTH})|({MONTH}) (\d{{1,2}})),? (\d{{4}}),?", sentence)
    if not found:
        return []
    preposition, day, name, of_year = found[1], found[2] or found[5], found[3] or found[4], found[6]
    inside = "in" if preposition == "on" else "In"
    comma = "," if found[0].endswith(",") and inside == "In" else ""
    other_day = draw.choice([d for d in range(1, 29) if d != int(day)])
    other_month = draw.choice([m for m in MONTHS if m != name])
    coarse = draw.choice([f"{inside} {name} {of_year}", f"{inside} {of_year}"])
    turned = f"{preposition} {name} {day}, {of_year}" if found[2] else f"{preposition} {day} {name} {of_year}"
    wrong = draw.choice([
        f"{preposition} {other_day} {name} {of_year}",
        f"{inside} {other_month} {of_year}",
        f"{preposition} {name} {day}, {int(of_year) + draw.choice([-2, -1, 1, 2])}",
    ])
    edits = [Edit(sentence, put(sentence, *found.span(), wrong + comma), CLASH, "date"),
             Edit(sentence, put(sentence, *found.span(), draw.choice([coarse, turned]) + comma), SAME, "date-coarser")]
    if draw.random() < 0.4:
        # The finer date is news to a source that gives only the coarser one.
        edits.append(Edit(put(sentence, *found.span(), coarse + comma), sentence, SILENT, "date-finer"))
    return edits


def year(sentence: str, draw: Random) -> list[Edit]:
    found = re.search(r"\b([Ii]n|[Ss]ince|[Uu]ntil) (1[5-9]\d\d|20[0-2]\d)\b(?![-–/])", sentence)
    if not found or sentence.count(found[2]) > 1:
        return []
    value, inside = int(found[2]), found[1]
    shift = draw.choice([-30, -10, -5, -3, -2, -1, 1, 2, 3, 5, 10])
    edits = [Edit(sentence, put(sentence, found.start(2), found.end(2), str(value + shift)), CLASH, "date")]
    if inside.lower() != "in":
        return edits
    before, after, case = ("before", "after", str.lower) if inside == "in" else ("Before", "After", str)
    gap = draw.choice([1, 2, 3, 5])
    decade = f"{inside} the {value // 10 * 10}s"
    true = draw.choice([f"{before} {value + gap}", f"{after} {value - gap}", decade])
    false = draw.choice([f"{before} {value - gap}", f"{after} {value + gap}", f"{inside} the {(value // 10 + draw.choice([-2, -1, 1])) * 10}s"])
    edits += [Edit(sentence, put(sentence, *found.span(), true), SAME, "date-bound"),
              Edit(sentence, put(sentence, *found.span(), false), CLASH, "date-bound")]
    if sentence.endswith(found[0] + "."):
        # A "not" in a true sentence, so that "not" alone says nothing.
        edits += [Edit(sentence, put(sentence, found.end(), found.end(), f", not in {value + shift}"), SAME, "date-not"),
                  Edit(sentence, put(sentence, *found.span(), f"{inside} {value + shift}, not in {value}"), CLASH, "date-not")]
    return edits


def month(sentence: str, draw: Random) -> list[Edit]:
    found = re.search(rf"(?<!\w)(?:in|early|late|of|\d{{1,2}}) ({MONTH})\b", sentence)
    if not found or sentence.count(found[1]) > 1:
        return []
    other = draw.choice([name for name in MONTHS if name != found[1]])
    return [Edit(sentence, put(sentence, *found.span(1), other), CLASH, "date")]


def weekday(sentence: str, draw: Random) -> list[Edit]:
    found = re.search(rf"\bon ({'|'.join(WEEKDAYS)})\b", sentence)
    if not found or sentence.count(found[1]) > 1:
        return []
    other = draw.choice([name for name in WEEKDAYS if name != found[1]])
    return [Edit(sentence, put(sentence, *found.span(1), other), CLASH, "date")]
