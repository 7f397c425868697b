"""The options that teacher and student have in common."""

from __future__ import annotations

import argparse
from pathlib import Path


def options(description: str | None, spare: float, rate: float, workers: int) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pack", type=Path, required=True, help="what pack.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, required=True, help="the whole run, but for writing at its end")
    parser.add_argument("--spare", type=float, default=spare, help="seconds kept for judging and measuring")
    parser.add_argument("--rate", type=float, default=rate)
    parser.add_argument("--rows", type=int, default=88, help="rows of a batch, of 192 tokens each")
    parser.add_argument("--workers", type=int, default=workers, help="processes that pack epochs ahead")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--sample", type=int, help="so many pairs of each part, for a trial")
    parser.add_argument("--seed", type=int, default=20260)
    return parser
