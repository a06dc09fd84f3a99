"""Parts of the flows that are run."""

from __future__ import annotations

from typing import Any

from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

__all__ = ["TIMEOUTS", "quick", "say"]

TIMEOUTS = (1, 2, 4, 8, 16, 32)
"""Seconds: a timeout counts from the start of the run, and a cold engine on a busy machine takes some to begin."""


def say(id_: str = "say", message: Any = "hello", **given: Any) -> Log:
    return Log(id=id_, message=message, **given)


def quick() -> Flow:
    """A flow that ends at once."""
    with Flow(id="quick", namespace="demo") as flow:
        say()
    return flow
