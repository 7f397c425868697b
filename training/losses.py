"""What a reader is asked for. Each loss is given by pair; labels are places in `model.LABELS`."""

from __future__ import annotations

import torch
from torch.nn import functional


def labelled_loss(logits: torch.Tensor, labels: torch.Tensor, is_two_way: torch.Tensor, smoothing: float) -> torch.Tensor:
    """Cross entropy; a two-way "not entailed" asks only that both other labels together be likely."""
    log_p = functional.log_softmax(logits, dim=-1)
    three_way = -(1 - smoothing) * log_p.gather(1, labels.unsqueeze(1)).squeeze(1) - smoothing * log_p.mean(-1)
    not_supported = -torch.logsumexp(log_p[:, 1:], dim=-1)
    return torch.where(is_two_way & (labels > 0), not_supported, three_way)


def taught_loss(logits: torch.Tensor, labels: torch.Tensor, is_two_way: torch.Tensor, opinions: torch.Tensor) -> torch.Tensor:
    """The teacher's judgement, softened (Hinton et al. 2015), and the label where there is one (else -1). `opinions` are the teacher's logits."""
    teacher = functional.softmax(opinions / SOFTNESS, -1)
    soft = -(teacher * functional.log_softmax(logits / SOFTNESS, -1)).sum(-1) * SOFTNESS**2
    hard = labelled_loss(logits, labels.clamp(min=0), is_two_way, smoothing=0.0)
    return torch.where(labels >= 0, (1 - LABELS_SHARE) * soft + LABELS_SHARE * hard, soft)


SOFTNESS = 1.5
LABELS_SHARE = 0.4
