"""Makes the word vectors of the lexicon: which words keep like company.

    node scripts/known-words.mjs > WORDS.txt
    python training/vectors.py --words WORDS.txt --train SETS > server/engine/lexicon/word-vectors.generated.ts

The judge's base reads each word by itself (`model.py`); its vectors are centred, rotated onto their main directions and cut to the
first of them, each divided by the root of its size, so that no direction drowns the others. Cosines are all that is asked of
them, so each vector is scaled to its largest number and rounded to one of nine. Words are those of WORDS and other frequent
ones, as far as the texts of SETS use them. Nothing is trained: the same base gives the same file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from data.sources import SOURCES
from model import load_tokenizer, new_judge


def main() -> None:
    arguments = parse_arguments()
    known = set(arguments.words.read_text(encoding="utf8").split())
    counts = count_words(arguments.train)
    words = sorted(
        word for word, count in counts.items() if count >= (LEAST_KNOWN if word in known else LEAST_OTHER) and len(word) > 2
    )
    packed = pack(reduced(read_alone(words)))
    print("// Made by training/vectors.py. Do not edit.")
    print(f"export const dimensions = {DIMENSIONS};\n")
    print(f"export const words =\n  '{' '.join(words)}';\n")
    print("/** Two numbers a character, each from -4 to 4: nine times the first and the second, from 35 for two times -4. */")
    print(f"export const vectors =\n  {json.dumps(packed)};")


def count_words(folder: Path) -> Counter:
    counts: Counter = Counter()
    for source in SOURCES:
        texts: set[str] = set()
        with gzip.open(folder / f"{source.name}.jsonl.gz", "rt", encoding="utf8") as lines:
            for line in lines:
                row = json.loads(line)
                texts |= {row["premise"], row["hypothesis"]}
        for text in texts:
            counts.update(re.findall(r"(?<![\w'’-])[a-z]+(?![\w'’-])", text.lower()))
    return counts


@torch.no_grad()
def read_alone(words: list[str]) -> np.ndarray:
    """For each word the mean of the vectors of its pieces, as the base's makers take the vector of a text."""
    encoder, tokenizer = new_judge().encoder.eval(), load_tokenizer()
    found = []
    for start in range(0, len(words), 256):
        batch = tokenizer(words[start : start + 256], padding=True, return_tensors="pt")
        states = encoder(**batch).last_hidden_state
        mask = batch["attention_mask"].unsqueeze(-1).float()
        found.append(((states * mask).sum(1) / mask.sum(1)).numpy())
    return np.concatenate(found)


def reduced(vectors: np.ndarray) -> np.ndarray:
    centred = vectors - vectors.mean(0)
    _, sizes, directions = np.linalg.svd(centred, full_matrices=False)
    return centred @ directions[:DIMENSIONS].T / np.sqrt(sizes[:DIMENSIONS])


def pack(vectors: np.ndarray) -> str:
    """Two numbers a character; the few that stand out are cut, which leaves more steps for the rest."""
    largest = 0.8 * np.abs(vectors).max(1, keepdims=True)
    rounded = np.clip(np.rint(vectors / largest * STEPS), -STEPS, STEPS).astype(int) + STEPS
    codes = FIRST_CODE + rounded[:, 0::2] * (2 * STEPS + 1) + rounded[:, 1::2]
    return "".join(map(chr, codes.ravel()))


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=Path, required=True)
    parser.add_argument("--train", type=Path, required=True, help="folder of NAME.jsonl.gz training sets")
    return parser.parse_args()


DIMENSIONS = 48
STEPS = 4
FIRST_CODE = ord("#")
# How often the texts must use a word that the dictionary knows, and another one.
LEAST_KNOWN = 3
LEAST_OTHER = 30

if __name__ == "__main__":
    main()
