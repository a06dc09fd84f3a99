"""Parts of the flows that are run."""

from __future__ import annotations

from typing import Any

from kestra_dsl.plugins.core.log import Log

__all__ = ["say"]


def say(id_: str = "say", message: Any = "hello", **given: Any) -> Log:
    return Log(id=id_, message=message, **given)
