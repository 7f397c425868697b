"""Puts the prepared texts beside each other anew: pairs without a label, for the teacher to judge.

    python recombine.py --data DATA

reads DATA/train.jsonl and writes DATA/unlabelled.jsonl. Four ways:
- a premise beside sentences that share its rarest words (mostly silent, sometimes a clash, now and then a paraphrase);
- a premise beside a news edit of a sentence that follows from it (so words differ, and one fact may);
- a pair turned round;
- a pair whose premise stands among other sentences.
Held-out premises take no part.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from random import Random

from data.distract import Distractors
from data.pair import Pair, is_held_premise
from edits.make import is_clean, make_edits


def main() -> None:
    arguments = parse_arguments()
    draw = Random(f"{arguments.seed}:recombine")
    rows = [json.loads(line) for line in (arguments.data / "train.jsonl").read_text(encoding="utf8").splitlines()]
    people = [Pair(**row) for row in rows if not row["origin"].startswith("edit:")]
    made = {
        "neighbour": neighbours(people, draw, arguments.neighbours),
        "edited": edited_hypotheses(people, arguments.seed),
        "turned": turned(people, draw),
        "surrounded": surrounded(people, draw),
    }
    print({way: len(pairs) for way, pairs in made.items()})
    seen = {(pair.premise, pair.hypothesis) for pair in people}
    with (arguments.data / "unlabelled.jsonl").open("w", encoding="utf8") as out:
        for way, pairs in made.items():
            for premise, hypothesis in dict.fromkeys(pairs):
                if (premise, hypothesis) in seen or is_held_premise(premise) or is_held_premise(hypothesis):
                    continue
                out.write(json.dumps({"premise": premise, "hypothesis": hypothesis, "origin": way}, ensure_ascii=False) + "\n")


def neighbours(pairs: list[Pair], draw: Random, count: int) -> list[tuple[str, str]]:
    """Each premise beside `count` of the sentences that share most of its rare words."""
    texts = sorted({pair.hypothesis for pair in pairs} | {pair.premise for pair in pairs if len(pair.premise) < 260})
    words_of = [set(re.findall(r"\w{4,}", text.lower())) for text in texts]
    frequency = Counter(word for words in words_of for word in words)
    holders: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(words_of):
        for word in words:
            if frequency[word] <= COMMONEST:
                holders[word].append(at)
    found = []
    for premise in sorted({pair.premise for pair in pairs}):
        rare = sorted(
            (word for word in set(re.findall(r"\w{4,}", premise.lower())) if 1 < frequency[word] <= COMMONEST),
            key=lambda word: (frequency[word], word),
        )
        shared = Counter(at for word in rare[:6] for at in holders[word])
        best = [at for at, _ in shared.most_common(3 * count) if texts[at] != premise]
        found += [(premise, texts[at]) for at in draw.sample(best, min(count, len(best)))]
    return found


def edited_hypotheses(pairs: list[Pair], seed: int) -> list[tuple[str, str]]:
    """A premise beside a news edit of what follows from it, or clashes with it."""
    premises_of: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        if pair.premise != pair.hypothesis and is_clean(pair.hypothesis):
            premises_of[pair.hypothesis].append(pair.premise)
    edits = make_edits(sorted(premises_of), 4 * len(premises_of), seed + 1)
    return [
        (premise, edit.hypothesis) for edit in edits for premise in dict.fromkeys(premises_of.get(edit.premise, ())) if edit.hypothesis
    ]


def turned(pairs: list[Pair], draw: Random) -> list[tuple[str, str]]:
    return [(pair.hypothesis, pair.premise) for pair in pairs if len(pair.premise) < 220 and draw.random() < 0.4]


def surrounded(pairs: list[Pair], draw: Random) -> list[tuple[str, str]]:
    short = [pair for pair in pairs if len(pair.premise) < 260 and pair.origin in SURROUNDED]
    others = Distractors(sorted({pair.premise for pair in short}))
    chosen = [pair for pair in short if draw.random() < 0.6]
    return [(others.surround(pair, draw).premise, pair.hypothesis) for pair in chosen]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="what prepare.py wrote")
    parser.add_argument("--neighbours", type=int, default=5, help="sentences put beside each premise")
    parser.add_argument("--seed", type=int, default=20260)
    return parser.parse_args()


# A word that more sentences hold says little of what they are about.
COMMONEST = 80

SURROUNDED = {"vitaminc_real_resplit", "fever_dev_gold_resplit", "wikisplit_heur", "lingnli_train", "rte"}

if __name__ == "__main__":
    main()
