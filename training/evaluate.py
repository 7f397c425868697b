"""Measures an exported model, by itself, on benchmark files.

    python evaluate.py --model MODEL --bench BENCH --out FOLDER [--scorer score-pairs.mjs] [--limit 500] [--only NAME ...]

writes FOLDER/NAME.jsonl (predictions) and FOLDER/figures.json. It scores the int8 file that ships, not the checkpoint.
A limit draws that many rows with a fixed seed, for quick figures.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path
from random import Random

import numpy as np
from tokenizers import Tokenizer

from calibrate import expected_calibration_error
from data.parts import MOST_CHARACTERS
from export import open_session, run_session, softmax
from passages import claims_of, join_claims, join_pieces, pieces_of


def main() -> None:
    arguments = parse_arguments()
    scorer = Scorer(arguments.model, arguments.threads)
    arguments.out.mkdir(parents=True, exist_ok=True)
    figures_file = arguments.out / "figures.json"
    figures = json.loads(figures_file.read_text()) if figures_file.exists() else {}
    files = sorted(arguments.bench.glob("*.jsonl"), key=lambda file: file.stat().st_size)
    for file in files:
        if arguments.only and file.stem not in arguments.only:
            continue
        rows = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
        if arguments.limit and arguments.limit < len(rows):
            rows = Random(7).sample(rows, arguments.limit)
        scores = scorer.score_rows(rows)
        figures[file.stem] = measure(rows, scores)
        write_predictions(arguments.out, file.stem, rows, scores)
        if arguments.scorer:
            figures[file.stem]["official"] = official(arguments.scorer, arguments.out, file.stem)
        figures_file.write_text(json.dumps(figures, indent=1))
        print(file.stem, {key: value for key, value in figures[file.stem].items() if key != "official"}, flush=True)


class Scorer:
    """An exported model: pairs in, calibrated probabilities out."""

    def __init__(self, folder: Path, threads: int):
        self.config = json.loads((folder / "config.json").read_text())
        self.session = open_session(folder / "model.onnx", threads)
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(self.config["maxTokens"], strategy="only_first")

    def score_rows(self, rows: list[dict]) -> list[np.ndarray]:
        """Each row's three probabilities, its pieces and claims joined."""
        pairs, spans = [], []
        for row in rows:
            pieces, claims = pieces_of(row["evidence"]), claims_of(row["claim"])
            spans.append((len(pairs), len(pieces), len(claims)))
            pairs += [(piece, claim) for claim in claims for piece in pieces]
        scores = self.score_pairs(pairs)
        joined = []
        for start, pieces, claims in spans:
            by_claim = [join_pieces(scores[start + at * pieces : start + (at + 1) * pieces]) for at in range(claims)]
            joined.append(join_claims(np.array(by_claim)) if claims > 1 else by_claim[0])
        return joined

    def score_pairs(self, pairs: list[tuple[str, str]]) -> np.ndarray:
        encoded = self.tokenizer.encode_batch([(piece, claim[:MOST_CHARACTERS]) for piece, claim in pairs])
        scores = np.zeros((len(pairs), 3), dtype=np.float32)
        # One pair a run: int8 activations share one scale a run, so a pair's score would hang on its neighbours.
        for at, pair in enumerate(encoded):
            ids, mask, types = ([row] for row in (pair.ids, pair.attention_mask, pair.type_ids))
            scores[at] = softmax(run_session(self.session, ids, mask, types), self.config["temperature"])[0]
        return scores


def measure(rows: list[dict], scores: list[np.ndarray]) -> dict:
    """Accuracy, balanced accuracy and calibration; two-way sets count a contradiction as not supported."""
    labels = sorted({row["label"] for row in rows})
    is_two_way = "contradicted" not in labels
    guesses = [label_of(score, is_two_way) for score in scores]
    hits = [guess == row["label"] for guess, row in zip(guesses, rows)]
    recalls = [np.mean([hit for hit, row in zip(hits, rows) if row["label"] == label]) for label in labels]
    figures = {"rows": len(rows), "accuracy": round(float(np.mean(hits)), 4), "balancedAccuracy": round(float(np.mean(recalls)), 4)}
    if len(labels) == 3:
        gold = np.array([LABEL_ORDER.index(row["label"]) for row in rows])
        figures["calibrationError"] = round(expected_calibration_error(np.array(scores), gold), 4)
    tagged = [hit for hit, row in zip(hits, rows) if any(tag.startswith("Numerical") for tag in row.get("tags", []))]
    if tagged:
        figures["numerical"] = {"rows": len(tagged), "accuracy": round(float(np.mean(tagged)), 4)}
    return figures


def label_of(score: np.ndarray, is_two_way: bool = False) -> str:
    label = LABEL_ORDER[int(score.argmax())]
    return "unsupported" if is_two_way and label == "contradicted" else label


def write_predictions(folder: Path, name: str, rows: list[dict], scores: list[np.ndarray]) -> None:
    with (folder / f"{name}.jsonl").open("w") as out, (folder / f"{name}.gold.jsonl").open("w") as gold:
        for row, score in zip(rows, scores):
            named = {label: round(float(value), 4) for label, value in zip(LABEL_ORDER, score)}
            out.write(json.dumps({"id": row["id"], "label": label_of(score), "scores": named}) + "\n")
            gold.write(json.dumps({"id": row["id"], "label": row["label"]}) + "\n")


def official(scorer: Path, folder: Path, name: str) -> dict:
    printed = subprocess.run(
        ["node", scorer, folder / f"{name}.gold.jsonl", folder / f"{name}.jsonl"], check=True, capture_output=True, text=True
    ).stdout
    return json.loads(printed)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="what export.py wrote")
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, help="a script that scores predictions against gold")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--only", nargs="*")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


LABEL_ORDER = ["supported", "contradicted", "unsupported"]

if __name__ == "__main__":
    main()
