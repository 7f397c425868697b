"""A large teacher learns from labelled pairs, judges many more, and a small student learns from its judgement (Hinton et al. 2015).

    python distil.py --pack PACK --out RUN --seconds 540

wants a GPU with bf16 and nothing from a network. Both learn against the clock: the rate falls to zero at the end of a phase,
however many steps fitted in. Writes RUN/student-N.bin (half floats, see `join_checkpoint`) and figures.json. `--start` takes the
student on from where an earlier run left it.
"""

from __future__ import annotations

import argparse
import io
import json
import lzma
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional
from transformers import BertConfig, BertModel, MPNetConfig, MPNetModel


def main() -> None:
    began = time.monotonic()
    arguments = parse_arguments()
    torch.manual_seed(arguments.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    arguments.out.mkdir(parents=True, exist_ok=True)
    device = torch.device(arguments.device)
    data = Pairs.load(arguments.pack, device, arguments.sample)
    figures: dict = {"pairs": {name: int((data.parts == at).sum()) for at, name in enumerate(data.names)}}
    end = began + arguments.seconds
    say("loaded", began)

    teacher = new_teacher(arguments.pack).to(device)
    until = time.monotonic() + arguments.teacher_share * (end - time.monotonic())
    figures["teacher"] = learn(
        teacher, data, data.drawn(TAUGHT), until=until, rate=arguments.teacher_rate, tokens=arguments.tokens, loss_of=hard_loss,
        seed=arguments.seed,
    )  # fmt: skip
    say("teacher", began)
    rows = data.drawn(LEARNED)
    data.judge(teacher, np.union1d(data.drawn(JUDGED), data.drawn({"held": 1.0})), arguments.tokens * 4)
    figures["teacher"]["accuracy"] = accuracies(data)
    say(f"judged {json.dumps(figures['teacher'])}", began)
    del teacher

    student = new_student(arguments.pack, arguments.start).to(device)
    figures["student"] = learn(
        student, data, rows, until=end - arguments.spare, rate=arguments.student_rate, tokens=arguments.student_tokens, loss_of=soft_loss,
        seed=arguments.seed + 1,
    )  # fmt: skip
    say("student", began)
    save_checkpoint(student, arguments.out)
    measured = [name for name in data.names if name not in LEARNED]
    data.judge(student, data.drawn(dict.fromkeys(measured, 1.0)), arguments.tokens * 4)
    figures["student"]["accuracy"] = accuracies(data)
    (arguments.out / "figures.json").write_text(json.dumps(figures, indent=1))
    say(json.dumps(figures["student"]), began)


# How much of each part the teacher learns from, judges, and the student learns from. Edits are easily learned, and most
# neighbours are silent on each other.
TAUGHT = {"people": 1.0, "edits": 0.3}
JUDGED = {"people": 1.0, "neighbour": 0.2, "edited": 0.7, "turned": 0.6, "surrounded": 1.0}
LEARNED = {**JUDGED, "edits": 1.0}


@dataclass
class Pairs:
    """All pairs, on the device: texts once, pairs as numbers of texts."""

    ids: torch.Tensor
    starts: torch.Tensor
    lengths: torch.Tensor
    premises: torch.Tensor
    hypotheses: torch.Tensor
    labels: torch.Tensor
    two_way: torch.Tensor
    parts: np.ndarray
    names: list[str]
    sizes: np.ndarray
    # The teacher's logits, where it has judged.
    opinions: torch.Tensor
    judged: torch.Tensor

    @staticmethod
    def load(folder: Path, device: torch.device, sample: int | None) -> Pairs:
        texts, pairs = unpack(folder / "texts.npz.xz"), unpack(folder / "pairs.npz.xz")
        names = pairs.pop("names")
        if sample is not None:
            kept = np.sort(np.concatenate([np.flatnonzero(pairs["parts"] == part)[:sample] for part in range(len(names))]))
            pairs = {name: array[kept] for name, array in pairs.items()}
        lengths = texts["lengths"].astype(np.int64)
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        premises, hypotheses = pairs["premises"].astype(np.int64), pairs["hypotheses"].astype(np.int64)
        sizes = np.minimum(MAX_TOKENS, lengths[premises] + lengths[hypotheses] + 4)
        on = lambda array, kind: torch.from_numpy(array.astype(kind)).to(device)  # noqa: E731
        return Pairs(
            on(texts["ids"], np.int64), on(starts, np.int64), on(lengths, np.int64), on(premises, np.int64), on(hypotheses, np.int64),
            on(pairs["labels"], np.int64), on(pairs["two_way"], np.bool_), pairs["parts"], [str(name) for name in names], sizes,
            torch.zeros(len(sizes), 3, device=device), torch.zeros(len(sizes), dtype=torch.bool, device=device),
        )  # fmt: skip

    def drawn(self, shares: dict[str, float]) -> np.ndarray:
        """A share of each part's pairs. The same share of a part is always the same pairs."""
        chosen = []
        for name, share in shares.items():
            rows = np.flatnonzero(self.parts == self.names.index(name))
            chosen.append(rows[(rows * 2654435761 % 2**32) < share * 2**32])
        return np.concatenate(chosen)

    @torch.no_grad()
    def judge(self, model: Reader, rows: np.ndarray, tokens: int) -> None:
        """Asks the model about these pairs."""
        model.eval()
        self.judged[:] = False
        for batch in batches(rows, self.sizes, tokens, 0):
            chosen = torch.from_numpy(batch).to(self.ids.device)
            with torch.autocast(self.ids.device.type, dtype=torch.bfloat16):
                self.opinions[chosen] = model(*self.inputs(chosen, width_of(batch, self), model.layout))
            self.judged[chosen] = True

    def inputs(self, rows: torch.Tensor, width: int, layout: Layout):
        """Token ids, mask and types of these pairs, laid out as the model reads them; the premise is cut to fit, never the hypothesis."""
        one, two = self.premises[rows], self.hypotheses[rows]
        first, last = layout.begin, layout.middle
        claim = self.lengths[two].clamp(max=width - first - last - 1 - 8)
        passage = torch.minimum(self.lengths[one], width - first - last - 1 - claim)
        at = torch.arange(width, device=rows.device).unsqueeze(0)
        passage, claim = passage.unsqueeze(1), claim.unsqueeze(1)
        in_passage = (at >= first) & (at < first + passage)
        claim_at = at - first - passage - last
        in_claim = (claim_at >= 0) & (claim_at < claim)
        place = torch.where(in_passage, self.starts[one].unsqueeze(1) + at - first, self.starts[two].unsqueeze(1) + claim_at)
        place = torch.where(in_passage | in_claim, place, 0)
        ids = self.ids[place] + layout.shift
        end = first + passage + last + claim
        ids = torch.where(in_passage | in_claim, ids, layout.separator)
        ids = torch.where(at < first, layout.start, ids)
        mask = (at <= end).long()
        ids = torch.where(mask.bool(), ids, layout.padding)
        types = ((claim_at >= 0) & mask.bool()).long()
        return ids, mask, types


@dataclass(frozen=True)
class Layout:
    """Where the special tokens stand and which they are."""

    start: int
    separator: int
    padding: int
    shift: int
    begin: int = 1
    middle: int = 1


BERT = Layout(start=101, separator=102, padding=0, shift=0)
MPNET = Layout(start=0, separator=2, padding=1, shift=4, middle=2)


class Reader(nn.Module):
    """Encoder and head: the mean of the states beside the first, as in `model.Judge`."""

    def __init__(self, encoder: nn.Module, width: int, layout: Layout, has_types: bool, dropout: float):
        super().__init__()
        self.encoder, self.layout, self.has_types = encoder, layout, has_types
        self.mix = nn.Linear(2 * width, width)
        self.out = nn.Linear(width, 3)
        self.drop = nn.Dropout(dropout)

    def forward(self, ids, mask, types):
        inputs = {"input_ids": ids, "attention_mask": mask}
        if self.has_types:
            inputs["token_type_ids"] = types
        states = self.encoder(**inputs).last_hidden_state
        weight = mask.unsqueeze(-1).to(states.dtype)
        mean = (states * weight).sum(1) / weight.sum(1)
        return self.out(self.drop(torch.tanh(self.mix(torch.cat([states[:, 0], mean], dim=-1))))).float()


def new_teacher(folder: Path) -> Reader:
    encoder = MPNetModel(MPNetConfig(vocab_size=30527, max_position_embeddings=514, layer_norm_eps=1e-5), add_pooling_layer=False)
    fill(encoder, {**weights(folder / "teacher-1.npz.xz"), **weights(folder / "teacher-2.npz.xz")})
    return Reader(encoder, 768, MPNET, has_types=False, dropout=0.1)


def new_student(folder: Path, start: Path | None) -> Reader:
    config = BertConfig(
        vocab_size=30522, hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536,
        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0,
    )  # fmt: skip
    student = Reader(BertModel(config, add_pooling_layer=False), 384, BERT, has_types=True, dropout=0.0)
    if start is None:
        fill(student.encoder, weights(folder / "student.npz.xz"))
    else:
        fill(student, join_checkpoint(start))
    return student


def fill(module: nn.Module, state: dict[str, torch.Tensor]) -> None:
    report = module.load_state_dict(state, strict=False)
    missing = [name for name in report.missing_keys if "position_ids" not in name]
    if missing:
        raise SystemExit(f"weights are missing: {missing[:5]}; not known: {report.unexpected_keys[:5]}")


def weights(file: Path) -> dict[str, torch.Tensor]:
    arrays = unpack(file)
    state = {}
    for name, array in arrays.items():
        if name.endswith("|scale"):
            continue
        value = torch.from_numpy(array)
        if name.endswith("|int8"):
            name = name.removesuffix("|int8")
            value = value.float() * torch.from_numpy(arrays[f"{name}|scale"])
        state[name] = value.float() if value.is_floating_point() else value
    return state


def unpack(file: Path) -> dict[str, np.ndarray]:
    with np.load(io.BytesIO(lzma.open(file).read())) as arrays:
        return {name: arrays[name] for name in arrays.files}


def learn(model: Reader, data: Pairs, rows: np.ndarray, until: float, rate: float, tokens: int, loss_of, seed: int) -> dict:
    """Trains until the clock says so; the rate rises over the first twentieth and falls to zero at the end."""
    began = time.monotonic()
    device = data.ids.device
    fused = device.type == "cuda"
    head = [parameter for name, parameter in model.named_parameters() if not name.startswith("encoder.")]
    body = [parameter for name, parameter in model.named_parameters() if name.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": body, "scale": 1.0}, {"params": head, "scale": 3.0}], lr=rate, weight_decay=0.01, betas=(0.9, 0.98), fused=fused)
    model.train()
    steps, seen, epoch, total = 0, 0, 0, torch.zeros((), device=device)
    while True:
        for batch in batches(rows, data.sizes, tokens, seed + epoch):
            now = time.monotonic()
            if now >= until:
                return {"steps": steps, "seen": seen, "epochs": round(seen / len(rows), 2), "seconds": round(now - began)}
            progress = (now - began) / (until - began)
            for group in optimizer.param_groups:
                group["lr"] = rate * group["scale"] * min(progress / 0.05 + 0.01, (1 - progress) / 0.95, 1.0)
            chosen = torch.from_numpy(batch).to(device, non_blocking=True)
            with torch.autocast(device.type, dtype=torch.bfloat16):
                logits = model(*data.inputs(chosen, width_of(batch, data), model.layout))
            loss = loss_of(logits, data, chosen)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            total += loss.detach()
            steps, seen = steps + 1, seen + len(batch)
            if steps % 500 == 0:
                print(f"  {steps} steps, {seen} pairs, loss {total.item() / 500:.4f}, {seen / (time.monotonic() - began):.0f} pairs/s", flush=True)
                total.zero_()
        epoch += 1


def batches(rows: np.ndarray, sizes: np.ndarray, tokens: int, seed: int):
    """Pairs of like length together; a pool is shuffled, sorted and cut, and its batches shuffled."""
    draw = np.random.default_rng(seed)
    order = draw.permutation(rows)
    for start in range(0, len(order), POOL):
        pool = order[start : start + POOL]
        pool = pool[np.argsort(sizes[pool], kind="stable")]
        cut, at = [], 0
        while at < len(pool):
            count = max(1, tokens // padded(int(sizes[pool[min(len(pool) - 1, at + 8)]])))
            while count > 1 and padded(int(sizes[pool[min(len(pool), at + count) - 1]])) * count > tokens * 1.1:
                count = int(count * 0.9)
            cut.append(pool[at : at + count])
            at += count
        draw.shuffle(cut)
        yield from cut


def width_of(batch: np.ndarray, data: Pairs) -> int:
    return padded(int(data.sizes[batch].max()))


def padded(size: int) -> int:
    return -(-size // 16) * 16


def hard_loss(logits: torch.Tensor, data: Pairs, rows: torch.Tensor) -> torch.Tensor:
    """Cross entropy; a two-way "not entailed" asks only that both other labels together be likely."""
    labels, two_way = data.labels[rows], data.two_way[rows]
    three_way = functional.cross_entropy(logits, labels, label_smoothing=0.03, reduction="none")
    not_supported = -torch.logsumexp(functional.log_softmax(logits, -1)[:, 1:], -1)
    return torch.where(two_way & (labels != 0), not_supported, three_way).mean()


def soft_loss(logits: torch.Tensor, data: Pairs, rows: torch.Tensor) -> torch.Tensor:
    """Mostly the teacher's judgement, softened, and some of people's labels where there are any."""
    teacher = functional.softmax(data.opinions[rows].float() / SOFTNESS, -1)
    soft = -(teacher * functional.log_softmax(logits / SOFTNESS, -1)).sum(-1) * SOFTNESS**2
    labels, two_way = data.labels[rows], data.two_way[rows]
    known, judged = labels >= 0, data.judged[rows]
    log_p = functional.log_softmax(logits, -1)
    hard = functional.nll_loss(log_p, labels.clamp(min=0), reduction="none")
    hard = torch.where(two_way & (labels > 0), -torch.logsumexp(log_p[:, 1:], -1), hard)
    mixed = torch.where(known, 0.6 * soft + 0.4 * hard, soft)
    return torch.where(judged, mixed, hard).mean()


SOFTNESS = 1.5


def accuracies(data: Pairs) -> dict[str, float]:
    """By part, of what was judged last; where no pair of a part is `contradicted`, a contradiction counts as not supported."""
    guesses, labels = data.opinions.argmax(-1).cpu().numpy(), data.labels.cpu().numpy()
    two_way, judged = data.two_way.cpu().numpy(), data.judged.cpu().numpy()
    found = {}
    for at, name in enumerate(data.names):
        here = (data.parts == at) & (labels >= 0) & judged
        if here.any():
            as_two = two_way | ~(labels[here] == 1).any()
            hit = np.where(as_two, (guesses == 0) == (labels == 0), guesses == labels)
            found[name] = round(float(hit[here].mean()), 4)
    return found


def save_checkpoint(model: nn.Module, out: Path) -> None:
    """The weights as half floats in files of at most 15 MB, which `join_checkpoint` puts together again."""
    buffer = io.BytesIO()
    torch.save({name: value.half().cpu() if value.is_floating_point() else value.cpu() for name, value in model.state_dict().items()}, buffer)
    blob = buffer.getvalue()
    for part, start in enumerate(range(0, len(blob), PART_BYTES)):
        (out / f"student-{part}.bin").write_bytes(blob[start : start + PART_BYTES])


def join_checkpoint(folder: Path) -> dict[str, torch.Tensor]:
    blob = b"".join(file.read_bytes() for file in sorted(folder.glob("student-*.bin")))
    return {name: value.float() if value.is_floating_point() else value for name, value in torch.load(io.BytesIO(blob), weights_only=True).items()}


def say(what: str, began: float) -> None:
    print(f"[{time.monotonic() - began:.0f} s] {what}", flush=True)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, required=True, help="the whole run, loading included")
    parser.add_argument("--teacher-share", type=float, default=0.45, help="of the time that is left after loading")
    parser.add_argument("--spare", type=float, default=25, help="seconds kept for measuring and saving")
    parser.add_argument("--teacher-rate", type=float, default=5e-5)
    parser.add_argument("--student-rate", type=float, default=4e-4)
    parser.add_argument("--start", type=Path, help="the folder of an earlier run, whose student goes on learning")
    parser.add_argument("--tokens", type=int, default=16_384, help="a batch of the teacher's")
    parser.add_argument("--student-tokens", type=int, default=16_384, help="a batch of the student's")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--sample", type=int, help="so many pairs of each part, for a trial")
    parser.add_argument("--seed", type=int, default=20260)
    return parser.parse_args()


MAX_TOKENS = 192
POOL = 65_536
PART_BYTES = 15_000_000

if __name__ == "__main__":
    main()
