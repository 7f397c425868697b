"""What teacher and student are asked for, over the pairs of a batch; a place without a pair counts nothing."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from distillation.pairs import Pairs
from losses import labelled_loss, taught_loss


def hard_loss(logits: torch.Tensor, features: torch.Tensor, data: Pairs, pairs: torch.Tensor) -> torch.Tensor:
    """Cross entropy with people's labels."""
    chosen = pairs.clamp(min=0)
    return mean_over(pairs, labelled_loss(logits, data.labels[chosen].clamp(min=0), data.two_way[chosen], smoothing=0.03))


def soft_loss(towards: nn.Module):
    """The teacher's judgement, people's labels where there are any, and the teacher's features."""

    def loss(logits: torch.Tensor, features: torch.Tensor, data: Pairs, pairs: torch.Tensor) -> torch.Tensor:
        chosen = pairs.clamp(min=0)
        taught = taught_loss(logits, data.labels[chosen], data.two_way[chosen], data.opinions[chosen].float())
        apart = 1 - functional.cosine_similarity(towards(features), data.features[chosen].float(), dim=-1)
        return mean_over(pairs, taught + apart)

    return loss


def mean_over(pairs: torch.Tensor, losses: torch.Tensor) -> torch.Tensor:
    is_pair = (pairs >= 0).to(losses.dtype)
    return (losses * is_pair).sum() / is_pair.sum().clamp(min=1)
