"""A step over a batch as one recorded graph: a small model's step is done sooner than its thousand kernels are launched."""

from __future__ import annotations

from collections.abc import Callable

import torch


def recorded(once: Callable[[], torch.Tensor], cleared: Callable[[], None], device: torch.device) -> Callable[[], torch.Tensor]:
    """The step as a graph to replay; on a processor, or where it cannot be recorded, the step itself.

    `cleared` forgets gradients: a graph writes each time into the memory where they first stood.
    """

    def plain() -> torch.Tensor:
        cleared()
        return once()

    if device.type != "cuda":
        return plain
    beside = torch.cuda.Stream()
    beside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(beside):
        for _ in range(3):
            plain()
    torch.cuda.current_stream().wait_stream(beside)
    try:
        graph = torch.cuda.CUDAGraph()
        cleared()
        with torch.cuda.graph(graph):
            result = once()
    except RuntimeError as error:
        print(f"not recorded: {str(error)[:300]}", flush=True)
        torch.cuda.synchronize()
        return plain

    def replay() -> torch.Tensor:
        graph.replay()
        return result

    return replay
