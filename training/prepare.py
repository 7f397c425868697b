"""Prepares the training pairs.

    python prepare.py --train SETS --bench BENCH --out FOLDER

writes FOLDER/train.jsonl, held.jsonl (about one premise in 25, for choosing and calibrating) and counts.json.
The benchmark folder is read for one thing only: to drop training rows that share text with it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from random import Random

from data.distract import Distractors
from data.overlap import BenchmarkText
from data.pair import Pair, is_held, is_held_premise
from data.scatter import ORIGIN, scatter
from data.sources import SOURCES, read_all, read_source
from data.written import read_written
from edits.make import every_edit, is_clean, make_edits
from edits.paraphrases import edit_paraphrases


def main() -> None:
    arguments = parse_arguments()
    draw = Random(arguments.seed)
    benchmark = BenchmarkText(arguments.bench)
    shares: dict[str, bool] = {}
    pairs: list[Pair] = []
    sentences: set[str] = set()
    dropped = Counter()
    for source in SOURCES:
        rows = read_source(source, arguments.train, arguments.seed)
        kept = []
        for pair in rows:
            if pair.premise not in shares:
                shares[pair.premise] = benchmark.shares(pair.premise)
            if shares[pair.premise]:
                dropped[source.name] += 1
                continue
            kept.append(pair)
            if source.feeds_edits and is_clean(pair.premise):
                sentences.add(pair.premise)
        if source.name == SPLITS:
            splits = [pair for pair in read_all(source, arguments.train) if not benchmark.shares(pair.premise)]
        if source.name in SURROUNDED:
            others = Distractors(sorted({p.premise for p in kept if len(p.premise) < 260}))
            kept = [others.surround(p, draw) if draw.random() < 0.1 and len(p.premise) < 260 else p for p in kept]
        pairs += kept
    print("dropped for shared text:", dict(dropped))
    print("clean sentences:", len(sentences))
    made = make_edits(sorted(sentences), arguments.edits, arguments.seed)
    if arguments.scattered:
        halves = sorted({pair.hypothesis for pair in splits if is_clean(pair.hypothesis)})
        edits_of = every_edit(halves)
        made += scatter(splits, lambda half, draw: edits_of(half, draw) if is_clean(half) else [], arguments.seed)
    if arguments.paraphrases:
        made += edit_paraphrases(pairs, arguments.paraphrases, arguments.seed)
    pairs += made
    if arguments.written:
        pairs += read_written()
    pairs = [pair for pair in pairs if len(pair.premise) + len(pair.hypothesis) < 1400]
    draw.shuffle(pairs)
    held_names = {id(pair) for pair in pairs if is_held_pair(pair, shares)}
    write(arguments.out / "train.jsonl", [pair for pair in pairs if id(pair) not in held_names])
    write(arguments.out / "held.jsonl", [pair for pair in pairs if id(pair) in held_names])
    counts = {
        "seed": arguments.seed,
        "dropped": dict(dropped),
        "train": count(pair for pair in pairs if id(pair) not in held_names),
        "held": count(pair for pair in pairs if id(pair) in held_names),
    }
    (arguments.out / "counts.json").write_text(json.dumps(counts, indent=1))
    print({key: sum(sum(row.values()) for row in counts[key].values()) for key in ("train", "held")})


def is_held_pair(pair: Pair, originals: dict[str, bool]) -> bool:
    """A surrounded or edited pair is held where any of its sentences is a held premise; a scattered one by what was scattered."""
    if pair.origin == ORIGIN:
        return is_held_premise(pair.hypothesis)
    return is_held(pair) or any(is_held(Pair(part, "", "", False, "")) for part in parts(pair) if part in originals)


def parts(pair: Pair) -> list[str]:
    ends = [0]
    for index in range(len(pair.premise) - 2):
        if pair.premise[index : index + 2] == ". ":
            ends.append(index + 2)
    ends.append(len(pair.premise) + 1)
    return [pair.premise[start : end - 1] for start in ends[:6] for end in ends if start < end]


def count(pairs) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter] = {}
    for pair in pairs:
        counts.setdefault(pair.origin, Counter())[pair.label] += 1
    return {origin: dict(counter) for origin, counter in sorted(counts.items())}


def write(file: Path, pairs: list[Pair]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf8") as out:
        for pair in pairs:
            out.write(json.dumps(pair.as_row(), ensure_ascii=False) + "\n")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True, help="folder of NAME.jsonl.gz training sets")
    parser.add_argument("--bench", type=Path, required=True, help="folder of benchmark *.jsonl, for dropping only")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--edits", type=int, default=36_000, help="about how many news edits to make")
    parser.add_argument("--paraphrases", type=int, default=0, help="about how many edits of people's claims to make")
    parser.add_argument("--scattered", action="store_true", help="add claims that rest on several sentences")
    parser.add_argument("--written", action="store_true", help="add the claims in data/written")
    parser.add_argument("--seed", type=int, default=20260)
    return parser.parse_args()


# Sentences split in two by people: both halves follow from the whole.
SPLITS = "wikisplit_heur"

# Sets whose premises are single sentences of real text; one row in ten gets other sentences round it.
SURROUNDED = {"vitaminc_real_resplit", "vitaminc_synthetic_resplit", "wikisplit_heur", "lingnli_train", "rte"}

if __name__ == "__main__":
    main()
