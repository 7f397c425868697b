"""Learns how much the trained judge and the comparisons weigh where both have said something of a claim.

usage: python training/combiner/fuse.py --asked ASKED.jsonl --model MODEL > server/engine/judge/fusion.generated.ts

ASKED is what `features.mjs --asked` writes of held-out pairs: pairs that the trained judge has never seen, or it would be trusted too
much. MODEL is what `export.py` wrote. Two logistic regressions over four log odds: whether the claim follows, over all pairs; and
whether what does not follow is denied, over the pairs whose label tells. Boosted trees over these and all features of a comparison
gain nothing on pairs that were left out. Figures go to standard error: accuracy on each fifth, learned from the other four.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent.parent))
from evaluate import Scorer  # noqa: E402
from passages import join_pieces  # noqa: E402

LABELS = ("entailment", "contradiction", "neutral")
# Edits are made by rule, and a rule is easily seen through: they count for less than what people wrote.
EDIT_WEIGHT = 0.3
# As in train.py: pairs were written to be denied far more often than briefings are.
CONTRADICTION_ODDS = 0.5
FOLDS = 5


def main() -> None:
    arguments = parse_arguments()
    rows = [json.loads(line) for line in arguments.asked.read_text(encoding="utf8").splitlines()]
    rows = [row for row in rows if row["questions"]]
    trained = scores_of(Scorer(arguments.model, arguments.threads), rows)
    symbolic = np.array([[row["symbolic"][name] for name in ("supported", "contradicted", "unsupported")] for row in rows])
    inputs = np.hstack([odds_of(trained), odds_of(symbolic)])
    labels = np.array([LABELS.index(row["label"]) for row in rows])
    is_told = np.array([not row["isTwoWay"] for row in rows])
    weights = np.array([EDIT_WEIGHT if row["origin"].startswith("edit:") else 1.0 for row in rows])

    report("comparisons alone", symbolic, labels, is_told, rows)
    report("trained judge alone", trained, labels, is_told, rows)
    fold = np.random.RandomState(1).randint(0, FOLDS, len(rows))
    crossed = np.zeros((len(rows), 3))
    for each in range(FOLDS):
        models = learn(*(part[fold != each] for part in (inputs, labels, is_told, weights)))
        crossed[fold == each] = apply(models, inputs[fold == each])
    report("together", crossed, labels, is_told, rows)

    print("// Made by training/combiner/fuse.py. Do not edit.")
    print("/** A logistic regression over four log odds: those of the trained judge (follows, denied), then those of the comparisons. */")
    print("export interface Weights {\n  readonly bias: number;\n  readonly weights: readonly number[];\n}\n")
    for name, model in zip(("entailment", "contradiction"), learn(inputs, labels, is_told, weights)):
        rounded = ", ".join(f"{value:.3f}" for value in model.coef_[0])
        print(f"export const {name}: Weights = {{ bias: {model.intercept_[0]:.3f}, weights: [{rounded}] }};")


def scores_of(scorer: Scorer, rows: list[dict]) -> np.ndarray:
    """What the trained judge says of each row over all its passages, as the product puts it together (`judge/fusion.ts`)."""
    pairs = [(question["passage"], question["claim"]) for row in rows for question in row["questions"]]
    scores = scorer.score_pairs(pairs)
    joined, start = [], 0
    for row in rows:
        joined.append(join_pieces(scores[start : start + len(row["questions"])]))
        start += len(row["questions"])
    return np.array(joined)


def odds_of(scores: np.ndarray) -> np.ndarray:
    """The log odds that the claim follows, and that it is denied if it does not."""
    supported, contradicted = scores[:, 0], scores[:, 1]
    return np.stack([logit(supported), logit(contradicted / np.maximum(1e-6, 1 - supported))], axis=1)


def logit(share: np.ndarray) -> np.ndarray:
    share = np.clip(share, 1e-3, 1 - 1e-3)
    return np.log(share / (1 - share))


def learn(inputs, labels, is_told, weights) -> tuple[LogisticRegression, LogisticRegression]:
    follows = LogisticRegression(max_iter=1000).fit(inputs, labels == 0, sample_weight=weights)
    open_rows = is_told & (labels != 0)
    denied = LogisticRegression(max_iter=1000).fit(inputs[open_rows], labels[open_rows] == 1, sample_weight=weights[open_rows])
    denied.intercept_ += np.log(CONTRADICTION_ODDS)
    return follows, denied


def apply(models: tuple[LogisticRegression, LogisticRegression], inputs: np.ndarray) -> np.ndarray:
    follows, denied = (model.predict_proba(inputs)[:, 1] for model in models)
    return np.stack([follows, (1 - follows) * denied, (1 - follows) * (1 - denied)], axis=1)


def report(name: str, scores: np.ndarray, labels: np.ndarray, is_told: np.ndarray, rows: list[dict]) -> None:
    is_hit = scores.argmax(1) == labels
    written = np.array([not row["origin"].startswith("edit:") for row in rows])
    figures = [("all", written)] + [(each, np.array([row["origin"] == each for row in rows])) for each in SHOWN]
    told = "  ".join(f"{each} {is_hit[is_told & those].mean():.3f}" for each, those in figures if (is_told & those).any())
    print(f"{name:20} {told}", file=sys.stderr)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--asked", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


SHOWN = ("vitaminc_real_resplit", "lingnli_train", "snli_dev_test", "fever_dev_gold_resplit", "rte")

if __name__ == "__main__":
    main()
