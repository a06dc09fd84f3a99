"""A fault at each request of a scenario in turn."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.kestra_server.faults import Effect
from tests.kestra_server.gateway import KestraServer

__all__ = ["EACH_REQUEST", "Point", "each_request"]

EACH_REQUEST = "KDSL_TEST_EACH_REQUEST"
"""In the environment: try every request, where the ordinary tests try every ``stride``-th one."""


class Point(NamedTuple):
    """A request of a scenario that meets a fault."""

    number: int
    """From 1."""
    of: int
    """How many requests the scenario has without a fault."""
    effect: Effect

    def __str__(self) -> str:
        return f"request {self.number} of {self.of}: {self.effect.name}"


def each_request(
    server: KestraServer,
    kept: str,
    scenario: Callable[[], object],
    effect: Callable[[], Effect],
    *,
    times: int | None = 1,
    stride: int = 1,
    first: int = 1,
) -> Iterator[Point]:
    """Prepare a server for each point in turn; the body of the loop runs the scenario and looks at what came of it.

    >>> for point in each_request(server, kept, push_all, lambda: cutting(after=True)):
    ...     with suppress(KestraDslError):
    ...         push_all()
    ...     server.heal()
    ...     assert nothing_is_lost(), point

    Args:
        server: What the scenario runs against.
        kept: What the server has before, as ``server.save()`` named it.
        scenario: Run once without a fault, to count its requests.
        effect: Makes the fault.
        times: How many requests meet it, counted from the point; None is all from then on.
        stride: Try every so many-th request only, unless ``KDSL_TEST_EACH_REQUEST`` is set.
        first: The number of the first request that is tried.
    """
    server.restore(kept)
    scenario()
    count = len(server.requests)
    step = 1 if os.environ.get(EACH_REQUEST) else stride
    for number in range(first if step > 1 else 1, count + 1, step):
        server.restore(kept)
        made = effect()
        server.fail(made, at=number, times=times)
        yield Point(number, count, made)
