"""What an edit is: another sentence beside the first, and what the first then says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

SAME, CLASH, SILENT = "entailment", "contradiction", "neutral"


@dataclass(frozen=True)
class Edit:
    premise: str
    hypothesis: str
    label: str
    kind: str


def put(sentence: str, start: int, end: int, text: str) -> str:
    """The sentence with one span replaced, its first letter still a capital."""
    changed = sentence[:start] + text + sentence[end:]
    return changed[:1].upper() + changed[1:]


def like(model: str, text: str) -> str:
    """The text, capitalised as the model is."""
    return text[:1].upper() + text[1:] if model[:1].isupper() else text


def find_word(sentence: str, words: str) -> re.Match | None:
    """The words, where they stand exactly once: an edit of one of two mentions would contradict itself."""
    pattern = rf"(?<![\w-]){re.escape(words)}(?![\w-])" if words[0].isalnum() else re.escape(words)
    found = list(re.finditer(pattern, sentence, re.IGNORECASE))
    return found[0] if len(found) == 1 else None
