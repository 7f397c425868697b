"""Long evidence read in pieces, and what the pieces together say."""

from __future__ import annotations

import re

import numpy as np

# Words a piece: with a claim of ordinary length it stays under the judge's 192 tokens.
PIECE_WORDS = 95
SENTENCE_END = re.compile(r"(?<=[.!?…”\"])\s+(?=[A-Z0-9“\"'(])|\n+")


def pieces_of(evidence: str | list[str]) -> list[str]:
    """Runs of whole sentences that fit; each begins with the last sentence of the one before, where that is short."""
    sentences = [evidence] if isinstance(evidence, str) else evidence
    sentences = [part.strip() for text in sentences for part in SENTENCE_END.split(text) if part.strip()]
    pieces: list[list[str]] = [[]]
    for sentence in sentences:
        if pieces[-1] and words(pieces[-1]) + len(sentence.split()) > PIECE_WORDS:
            last = pieces[-1][-1]
            pieces.append([last] if len(last.split()) < PIECE_WORDS // 3 else [])
        pieces[-1].append(sentence)
    return [" ".join(piece) for piece in pieces if piece] or [""]


def claims_of(claim: str) -> list[str]:
    """A summary of several sentences is as true as its falsest sentence."""
    parts = [part for part in SENTENCE_END.split(claim) if len(part.split()) > 2]
    return parts if len(parts) > 1 else [claim]


def join_pieces(scores: np.ndarray) -> np.ndarray:
    """One claim over several pieces (rows: supported, contradicted, unsupported).

    One piece that supports is enough; a contradiction counts only as far as no piece supports.
    """
    supported = scores[:, 0].max()
    contradicted = scores[:, 1].max() * (1 - supported) if len(scores) > 1 else scores[0, 1]
    return np.array([supported, contradicted, max(0.0, 1 - supported - contradicted)])


def join_claims(scores: np.ndarray) -> np.ndarray:
    """Several claims of one summary: all must be supported, one contradiction is enough."""
    supported = scores[:, 0].min()
    contradicted = min(scores[:, 1].max(), 1 - supported)
    return np.array([supported, contradicted, max(0.0, 1 - supported - contradicted)])


def words(sentences: list[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)
