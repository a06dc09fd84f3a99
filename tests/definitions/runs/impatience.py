"""Flows whose tasks are tried again at once, so that a test of a failure does not wait as long as Kestra would."""

from __future__ import annotations

from typing import Any

from kestra_dsl import Flow
from kestra_dsl.yaml import emit

__all__ = ["impatient"]


def impatient(flow: Flow) -> Flow:
    """The same flow, with milliseconds between the attempts of a task. How many there are stays as it is."""
    return Flow.from_yaml(emit(_hurried(flow.to_dict())), file=f"{flow.id}, impatient")


def _hurried(value: Any) -> Any:
    if isinstance(value, list):
        return [_hurried(item) for item in value]
    if not isinstance(value, dict):
        return value
    within = {key: _hurried(item) for key, item in value.items()}
    if isinstance(within.get("retry"), dict):
        short = {"interval": "PT0.01S", "maxInterval": "PT0.02S"}
        within["retry"] = {key: short.get(key, item) for key, item in within["retry"].items()}
    return within
