"""Packs texts, pairs and both encoders' weights into a few small files, for a machine with a GPU and without a network.

    python pack.py --data DATA --teacher MPNET --bench BENCH --out PACK

- texts.npz.xz: every text once, as word pieces (the teacher's vocabulary is the student's, moved by four);
- pairs.npz.xz: which text stands beside which, label (or -1), whether the label is two-way, and the part: people, edits, reasoned
  (edits of people's claims), held, a way of recombining, or a benchmark (read for figures only);
- student.npz, teacher-1.npz, teacher-2.npz: weights, matrices of the teacher and word vectors of both as int8 with a scale a row.
"""

from __future__ import annotations

import argparse
import json
import lzma
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from data.parts import counted_rows
from model import LABEL_OF_NLI, LABELS, base_folder, new_judge


def main() -> None:
    arguments = parse_arguments()
    arguments.out.mkdir(parents=True, exist_ok=True)
    check_vocabularies(arguments.teacher)
    pack_pairs(arguments.data, arguments.bench, arguments.out)
    if arguments.pairs_only:
        return
    pack_weights(arguments.out / "student.npz", new_judge().encoder.state_dict())
    teacher = {name: value for name, value in load_file(arguments.teacher / "model.safetensors").items() if "pooler" not in name}
    names = sorted(teacher, key=lambda name: teacher[name].numel(), reverse=True)
    for part in (0, 1):
        pack_weights(arguments.out / f"teacher-{part + 1}.npz", {name: teacher[name] for name in names[part::2]}, int8_from=2)


def check_vocabularies(teacher: Path) -> None:
    ours, theirs = (Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab() for folder in (base_folder(), teacher))
    if any(theirs.get(piece) != at + TEACHER_SHIFT for piece, at in ours.items()):
        raise SystemExit("the teacher's vocabulary is not the student's moved by four")


def pack_pairs(data: Path, bench: Path, out: Path) -> None:
    number: dict[str, int] = {}
    premises, hypotheses, labels, two_way, parts = [], [], [], [], []
    names: list[str] = []
    for part, premise, hypothesis, label, is_two_way in (*prepared(data), *benchmarks(bench)):
        if part not in names:
            names.append(part)
        premises.append(number.setdefault(premise, len(number)))
        hypotheses.append(number.setdefault(hypothesis, len(number)))
        labels.append(label)
        two_way.append(is_two_way)
        parts.append(names.index(part))
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    encoded = [piece.ids[:MOST_PIECES] for piece in tokenizer.encode_batch(list(number), add_special_tokens=False)]
    lengths = np.array([len(ids) for ids in encoded], dtype=np.uint16)
    write(out / "texts.npz", ids=np.concatenate([np.array(ids, dtype=np.uint16) for ids in encoded]), lengths=lengths)
    write(
        out / "pairs.npz", premises=np.array(premises, np.uint32), hypotheses=np.array(hypotheses, np.uint32),
        labels=np.array(labels, np.int8), two_way=np.array(two_way, np.bool_), parts=np.array(parts, np.uint8),
        names=np.array(names),
    )  # fmt: skip
    print({name: parts.count(at) for at, name in enumerate(names)}, "texts:", len(number), "pieces:", int(lengths.sum()))


def prepared(folder: Path):
    for part, row in counted_rows(folder):
        label = LABELS.index(LABEL_OF_NLI[row["label"]]) if part.is_labelled else -1
        yield part.name, row["premise"], row["hypothesis"], label, bool(row.get("is_two_way"))


def benchmarks(folder: Path):
    for file in sorted(folder.glob("*.jsonl")):
        if file.stem == "wice":  # whole pages
            continue
        rows = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
        yield from ((file.stem, as_one(row["evidence"]), row["claim"], LABELS.index(row["label"]), False) for row in rows)


def as_one(evidence: str | list[str]) -> str:
    return evidence if isinstance(evidence, str) else " ".join(evidence)


def pack_weights(file: Path, weights: dict[str, torch.Tensor], int8_from: int | None = None) -> None:
    """Matrices of at least `int8_from` dimensions, and word vectors always, as int8 with a scale a row; the rest as half floats."""
    arrays: dict[str, np.ndarray] = {}
    for name, value in weights.items():
        value = value.float()
        if "word_embeddings" in name or (int8_from is not None and value.dim() >= int8_from):
            scale = value.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
            arrays[f"{name}|int8"] = torch.round(value / scale).to(torch.int8).numpy()
            arrays[f"{name}|scale"] = scale.numpy()
        else:
            arrays[name] = value.half().numpy()
    # Weights look like noise: what xz would save beyond zip is not worth its time.
    np.savez_compressed(file, **arrays)
    print(file.name, file.stat().st_size)


def write(file: Path, **arrays: np.ndarray) -> None:
    """An npz inside xz: numbers pack better so than with zip's own compression."""
    with lzma.open(file.with_suffix(".npz.xz"), "wb", preset=6) as out:
        np.savez(out, **arrays)
    print(file.with_suffix(".npz.xz").name, file.with_suffix(".npz.xz").stat().st_size)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="what prepare.py and recombine.py wrote")
    parser.add_argument("--teacher", type=Path, required=True, help="the unpacked folder of all-mpnet-base-v2")
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pairs-only", action="store_true", help="the weights are packed already")
    return parser.parse_args()


TEACHER_SHIFT = 4
MOST_PIECES = 250

if __name__ == "__main__":
    main()
