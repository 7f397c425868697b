"""How often a model is right, part by part."""

from __future__ import annotations

import numpy as np

from distillation.pairs import Pairs


def accuracies(data: Pairs) -> dict[str, float]:
    """Of what was judged last; where no pair of a part is `contradicted`, a contradiction counts as not supported."""
    guesses, labels = data.opinions[:-1].argmax(-1).cpu().numpy(), data.labels.cpu().numpy()
    two_way, judged = data.two_way.cpu().numpy(), data.judged[:-1].cpu().numpy()
    found = {}
    for at, name in enumerate(data.names):
        here = (data.parts == at) & (labels >= 0) & judged
        if here.any():
            as_two = two_way | ~(labels[here] == 1).any()
            hit = np.where(as_two, (guesses == 0) == (labels == 0), guesses == labels)
            found[name] = round(float(hit[here].mean()), 4)
    return found
