"""A checkpoint in several small files, and one again.

    python -m distillation.checkpoint RUN      # RUN/student-N.bin become RUN/last.pt, which export.py and the others read
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import torch


def save_parts(state: dict[str, torch.Tensor], out: Path) -> None:
    """The weights as half floats in files of at most 15 MB."""
    buffer = io.BytesIO()
    torch.save({name: value.half() for name, value in state.items()}, buffer)
    blob = buffer.getvalue()
    for part, start in enumerate(range(0, len(blob), PART_BYTES)):
        (out / f"student-{part}.bin").write_bytes(blob[start : start + PART_BYTES])


def join_parts(folder: Path) -> dict[str, torch.Tensor]:
    blob = b"".join(file.read_bytes() for file in sorted(folder.glob("student-*.bin")))
    return {name: value.float() for name, value in torch.load(io.BytesIO(blob), weights_only=True).items()}


PART_BYTES = 15_000_000

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    torch.save({"model": join_parts(folder)}, folder / "last.pt")
