"""Edits of figures: another figure, a bound that holds or not, another unit, another form of the same figure."""

from __future__ import annotations

import re
from random import Random

from edits.edit import CLASH, SAME, Edit, put
from edits.tables import BOUNDED, MAGNITUDES, MONTHS, NUMBER_WORDS, ORDINALS, UNITS

FIGURE = re.compile(r"(?<![\w.,:/–-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\w/:–-])(?!,\d)(?!\.\d)")
WORD_OF_NUMBER = {value: word for word, value in NUMBER_WORDS.items()}


def edit_number(sentence: str, draw: Random) -> list[Edit]:
    """The figure replaced by another one, beside the same figure in another form or a true bound."""
    found = pick_quantity(sentence, draw)
    if not found:
        return []
    start, end, value, shape = found
    wrong = other_value(value, draw)
    edits = [Edit(sentence, put(sentence, start, end, shape(wrong)), CLASH, "number")]
    before = sentence[:start].split()
    is_bounded = bool(before) and before[-1].lower().strip("(") in BOUNDED | {"a", "an"}
    same = other_form(sentence, start, end, value)
    if same:
        edits.append(Edit(sentence, put(sentence, start, end, same), SAME, "number-form"))
    if value >= 10 and not is_bounded and not sentence[:start].rstrip().endswith(("$", "£", "€", "#", "(")):
        edits += bounds(sentence, start, end, value, shape, draw)
    return edits


def edit_unit(sentence: str, draw: Random) -> list[Edit]:
    """The figure converted, beside the unit swapped under an unchanged figure."""
    for spellings, other, factor in UNITS:
        for spelling in spellings:
            found = re.search(rf"(?<![\w.,-])(\d[\d,]*(?:\.\d+)?) {spelling}\b", sentence)
            if not found or sentence.count(found[0]) > 1 or f"{other}" in sentence:
                continue
            value = float(found[1].replace(",", ""))
            converted = significant(value * factor, 3 if value >= 100 else 2)
            off = significant(value * factor * draw.choice([0.5, 0.6, 1.5, 2, 3]), 2)
            return [
                Edit(sentence, put(sentence, *found.span(), approximate(sentence, found, converted, other)), SAME, "unit-converted"),
                Edit(sentence, put(sentence, *found.span(), f"{found[1]} {other}"), CLASH, "unit"),
                Edit(sentence, put(sentence, *found.span(), approximate(sentence, found, off, other)), CLASH, "unit"),
            ]
    found = re.search(r"\d ?(million|billion|thousand|trillion)\b", sentence)
    if found:
        other = draw.choice([word for word in MAGNITUDES if word != found[1]])
        return [Edit(sentence, put(sentence, found.start(1), found.end(1), other), CLASH, "unit")]
    found = re.search(r"\d ?(%|percent|per cent)", sentence)
    if found:
        form = {"%": " percent", "percent": "per cent", "per cent": "percent"}[found[1]]
        start, figure = found.start(1), pick_quantity(sentence, draw)
        wrong = [Edit(sentence, put(sentence, figure[0], figure[1], figure[3](other_value(figure[2], draw))), CLASH, "number")] if figure else []
        return [Edit(sentence, put(sentence, start, found.end(1), form), SAME, "unit-form"), *wrong]
    return []


def edit_ordinal(sentence: str, draw: Random) -> list[Edit]:
    found = re.search(rf"(?<!-)\b({'|'.join(ORDINALS)})\b(?! (?:of|time to))", sentence)
    if not found or found[1] == "second" and "seconds" in sentence:
        return []
    rank = ORDINALS.index(found[1])
    other = draw.choice([r for r in range(10) if r != rank and abs(r - rank) <= 4])
    figure = f"{rank + 1}{'st' if rank == 0 else 'nd' if rank == 1 else 'rd' if rank == 2 else 'th'}"
    return [
        Edit(sentence, put(sentence, *found.span(), ORDINALS[other]), CLASH, "number"),
        Edit(sentence, put(sentence, *found.span(), figure), SAME, "number-form"),
    ]


def bounds(sentence, start, end, value, shape, draw: Random) -> list[Edit]:
    """Phrases round a near figure; which of them are true follows from on which side it lies."""
    low, high = near(value, -1, draw), near(value, 1, draw)
    if low is None or high is None:
        return []
    true = [(draw.choice(["more than", "over", "at least"]), low), (draw.choice(["fewer than", "less than", "under"]), high), (draw.choice(["about", "around", "roughly"]), close(value))]
    false = [(draw.choice(["more than", "over", "at least"]), high), (draw.choice(["fewer than", "less than", "under", "at most"]), low), (draw.choice(["about", "around"]), other_value(value, draw, is_far=True))]
    index = draw.randrange(3)
    return [
        Edit(sentence, put(sentence, start, end, f"{true[index][0]} {shape(true[index][1])}"), SAME, "bound"),
        Edit(sentence, put(sentence, start, end, f"{false[index][0]} {shape(false[index][1])}"), CLASH, "bound"),
    ]


def pick_quantity(sentence: str, draw: Random):
    """A figure that counts or measures: its span, its value, and how to write another value in its form."""
    found = []
    for match in FIGURE.finditer(sentence):
        whole = match[1].replace(",", "")
        value = float(whole + (match[2] or ""))
        before = sentence[: match.start()].split()[-1:] or [""]
        if is_calendar(sentence, match, value, before[0]) or before[0].lower() in {"no.", "route", "highway", "chapter", "season"}:
            continue
        if re.fullmatch(r"[A-Z][A-Za-z]+", before[0]) and len(before) and match.start() > 1 and before[0] not in {"The", "About", "Over", "In", "At"}:
            continue
        if sentence.count(match[0]) > 1:
            continue
        decimals = len(match[2]) - 1 if match[2] else 0
        commas = "," in match[1]
        found.append((*match.span(), value, lambda v, d=decimals, c=commas: figure(v, d, c)))
    for match in re.finditer(rf"\b({'|'.join(NUMBER_WORDS)})\b(?!-)", sentence, re.IGNORECASE):
        value = NUMBER_WORDS[match[1].lower()]
        if len(re.findall(rf"\b{match[1]}\b", sentence, re.IGNORECASE)) == 1 and not re.match(r" of\b| other", sentence[match.end() :]):
            model = match[1]
            found.append((*match.span(), float(value), lambda v, m=model: word_or_figure(v, m)))
    return draw.choice(found) if found else None


def is_calendar(sentence: str, match: re.Match, value: float, before: str) -> bool:
    is_year = 1000 <= value <= 2100 and "," not in match[1] and not match[2]
    near_month = re.match(rf" (?:{'|'.join(MONTHS)})", sentence[match.end() :]) or before in MONTHS
    return bool(is_year or near_month)


def other_value(value: float, draw: Random, is_far: bool = False) -> float:
    """Another value of the same size and roundness; often near, since wrong figures in print are often near."""
    if value <= 20 and value == int(value):
        steps = [-3, -2, -1, 1, 2, 3, 4] if not is_far else [5, 7, 10, 15]
        return next((v for v in draw.sample([value + s for s in steps], len(steps)) if v >= 2), value + 3)
    factor = draw.choice([0.3, 0.5, 0.6, 1.6, 2, 3] if is_far or draw.random() < 0.5 else [0.8, 0.85, 0.9, 1.1, 1.15, 1.25])
    digits = len(plain(value).replace(".", "").replace(",", "").rstrip("0")) or 1
    other = significant(value * factor, digits)
    return other if other != value else value * 2


def near(value: float, side: int, draw: Random) -> float | None:
    for digits in (1, 2, 3):
        step = 10 ** (len(str(int(value))) - digits)
        if step < 1:
            return None
        edge = (value // step) * step if side < 0 else (value // step + 1) * step
        gap = abs(edge - value) / value
        if 0 < gap < 0.2:
            return edge
    return value + side * max(1, int(value * 0.1))


def close(value: float) -> float:
    rounded = significant(value, 2)
    return rounded if abs(rounded - value) / value < 0.03 else value


def other_form(sentence: str, start: int, end: int, value: float) -> str | None:
    """Figure for word, word for figure, or a long figure in millions."""
    text = sentence[start:end]
    if value == int(value) and int(value) in WORD_OF_NUMBER:
        if not text[0].isdigit():
            return str(int(value))
        is_plain_count = re.match(r" [a-z]{3,}", sentence[end:]) and sentence[start - 1 : start] == " "
        return WORD_OF_NUMBER[int(value)] if is_plain_count else None
    if value >= 1e6 and value % 1e5 == 0:
        return f"{plain(value / 1e6)} million"
    if value >= 1000 and text[0].isdigit() and value == int(value):
        return str(int(value)) if "," in text else f"{int(value):,}"
    return None


def figure(value: float, decimals: int, has_commas: bool) -> str:
    return f"{value:{',' if has_commas else ''}.{decimals}f}"


def word_or_figure(value: float, model: str) -> str:
    word = WORD_OF_NUMBER.get(int(value), str(int(value)))
    return word.capitalize() if model[0].isupper() else word


def approximate(sentence: str, found: re.Match, value: float, unit: str) -> str:
    before = sentence[: found.start()].split()[-1:]
    is_bounded = bool(before) and before[0].lower() in BOUNDED | {"a", "an"}
    return f"{plain(value)} {unit}" if is_bounded else f"about {plain(value)} {unit}"


def significant(value: float, digits: int) -> float:
    return float(f"{value:.{max(digits, 1)}g}")


def plain(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 or value == int(value) else f"{value:g}"
