"""A small student learns what a large teacher thinks of many pairs (Hinton et al. 2015), and what people said of some.

    python learn.py --pack PACK --judged JUDGED --out RUN --seconds 500

wants a GPU with bf16 and nothing from a network. Writes RUN/student-N.bin (see `distillation/checkpoint.py`) and student.json.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from distillation.checkpoint import save_parts
from distillation.epochs import Epochs
from distillation.figures import accuracies
from distillation.losses import soft_loss
from distillation.options import options
from distillation.pairs import load_pairs, load_weights
from distillation.reader import STUDENT, TEACHER, judge_state, new_reader
from distillation.rows import Shape, pack_batches
from distillation.steps import judge, learn

# How much of each part an epoch has. Most neighbours are silent on each other; what is drawn differs from epoch to epoch.
LEARNED = {"people": 1.0, "reasoned": 0.8, "edits": 0.7, "neighbour": 0.3, "edited": 0.8, "turned": 0.8, "surrounded": 1.0}


def main() -> None:
    began = time.monotonic()
    arguments = parse_arguments()
    torch.manual_seed(arguments.seed)
    arguments.out.mkdir(parents=True, exist_ok=True)
    device = torch.device(arguments.device)
    shape = Shape(rows=arguments.rows)
    data = load_pairs(arguments.pack, device, arguments.sample)
    sizes = data.sizes(STUDENT, shape)
    epochs = Epochs(LEARNED, data, sizes, shape, arguments.seed + 1000, arguments.workers)
    told = torch.load(arguments.judged / "judged.pt", map_location=device, weights_only=True)
    data.opinions, data.features = told["opinions"], told["features"]
    data.judged[:-1] = True
    student = new_reader(STUDENT, load_weights(arguments.pack, "student"), shape.width).to(device)
    # The student's features are led to the teacher's, which say more of a pair than three logits do.
    towards = nn.Linear(STUDENT.width, TEACHER.width).to(device)
    print(f"[{time.monotonic() - began:.0f} s] loaded", flush=True)
    figures = learn(
        student, towards, data, epochs, shape, soft_loss(towards), arguments.rate, until=began + arguments.seconds - arguments.spare,
        is_compiled=arguments.compile,
    )  # fmt: skip
    print(f"[{time.monotonic() - began:.0f} s] learned {json.dumps(figures)}", flush=True)
    save_parts(judge_state(student), arguments.out)
    measured = np.flatnonzero(~np.isin(data.parts, [data.names.index(name) for name in LEARNED]))
    judge(student, data, pack_batches(measured, sizes[measured], shape, 0), shape)
    figures["accuracy"] = accuracies(data)
    (arguments.out / "student.json").write_text(json.dumps(figures, indent=1))
    epochs.close()
    print(f"[{time.monotonic() - began:.0f} s] {json.dumps(figures['accuracy'])}", flush=True)


def parse_arguments() -> argparse.Namespace:
    parser = options(__doc__, spare=12, rate=4e-4, workers=6)
    parser.add_argument("--judged", type=Path, required=True, help="what teach.py wrote")
    parser.add_argument("--compile", action="store_true", help="fuse kernels first; takes half a minute")
    return parser.parse_args()


if __name__ == "__main__":
    main()
