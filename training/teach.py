"""A large teacher learns from the labelled pairs and then judges all of them, labelled or not.

    python teach.py --pack PACK --out JUDGED --seconds 230

wants a GPU with bf16 and nothing from a network. Writes JUDGED/judged.pt, what `learn.py` learns from: the teacher's
logits for every pair, and the features that it read them off; beside it opinions.npz, the logits alone, and teacher.json.
"""

from __future__ import annotations

import json
import time

import numpy as np
import torch

from distillation.epochs import Epochs
from distillation.figures import accuracies
from distillation.losses import hard_loss
from distillation.options import options
from distillation.pairs import load_pairs, load_weights
from distillation.reader import TEACHER, new_reader
from distillation.rows import Shape, pack_batches
from distillation.steps import judge, learn

# How much of each part an epoch has. Edits are easily learned.
TAUGHT = {"people": 1.0, "reasoned": 0.6, "edits": 0.25}


def main() -> None:
    began = time.monotonic()
    arguments = options(__doc__, spare=45, rate=5e-5, workers=4).parse_args()
    torch.manual_seed(arguments.seed)
    arguments.out.mkdir(parents=True, exist_ok=True)
    device = torch.device(arguments.device)
    shape = Shape(rows=arguments.rows)
    data = load_pairs(arguments.pack, device, arguments.sample)
    sizes = data.sizes(TEACHER, shape)
    epochs = Epochs(TAUGHT, data, sizes, shape, arguments.seed, arguments.workers)
    whole = epochs.pool.submit(pack_batches, np.arange(len(data)), sizes, shape, arguments.seed)
    teacher = new_reader(TEACHER, load_weights(arguments.pack, "teacher"), shape.width).to(device)
    print(f"[{time.monotonic() - began:.0f} s] loaded", flush=True)
    figures = learn(
        teacher, None, data, epochs, shape, hard_loss, arguments.rate, until=began + arguments.seconds - arguments.spare, is_compiled=False,
    )  # fmt: skip
    print(f"[{time.monotonic() - began:.0f} s] taught {json.dumps(figures)}", flush=True)
    judge(teacher, data, whole.result(), shape, with_features=True)
    figures["accuracy"] = accuracies(data)
    print(f"[{time.monotonic() - began:.0f} s] judged {json.dumps(figures['accuracy'])}", flush=True)
    torch.save({"opinions": data.opinions, "features": data.features}, arguments.out / "judged.pt")
    np.savez_compressed(arguments.out / "opinions.npz", opinions=data.opinions.half().cpu().numpy())
    (arguments.out / "teacher.json").write_text(json.dumps(figures, indent=1))
    epochs.close()
    print(f"[{time.monotonic() - began:.0f} s] written", flush=True)


if __name__ == "__main__":
    main()
