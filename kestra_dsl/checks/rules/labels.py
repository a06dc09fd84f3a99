"""Labels of flows, triggers and subflows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.plugins.core.flow import Subflow

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.node import Node

__all__: list[str] = []

_RESERVED = "system."
_ALLOWED = "system.readOnly"


@rule("KD119", "An invalid label", Flow, BaseTrigger, Subflow)
def labels_are_valid(parent: Flow | BaseTrigger | Subflow, checked: CheckedFlow) -> Problems:
    of_flow = isinstance(parent, Flow)
    for key, value, at in _labels(parent.labels):
        if key.startswith(_RESERVED) and not (of_flow and key == _ALLOWED):
            yield Problem(
                f"the label {key!r} is reserved for Kestra",
                hint=f"remove the prefix {_RESERVED!r}; only {_ALLOWED!r} can be set, on a flow",
                at=at,
                on="labels",
            )
        elif of_flow and not _is_key(key, checked.target):
            yield Problem(
                f"invalid label key {key!r}",
                hint="a lower case letter, then letters, digits, dots, hyphens and underscores",
                at=at,
                on="labels",
            )
        if of_flow and value == "":
            yield Problem(f"the label {key!r} is empty", hint="set a value, or remove the label", at=at, on="labels")
        elif of_flow and isinstance(value, (list, dict)):
            yield Problem(
                f"the label {key!r} has a list or mapping as its value",
                hint="the value of a label is text",
                at=at,
                on="labels",
            )


def _labels(labels: Any) -> Iterator[tuple[str, Any, Node | None]]:
    """Key and value of each label, and its node if it is one."""
    if isinstance(labels, Mapping):
        for key, value in labels.items():
            yield key, value, None
    else:
        for label in labels or ():
            if label.key is not None:
                yield label.key, label.value, label


def _is_key(key: str, target: str) -> bool:
    if not version_of(target).restricts_label_keys:
        return key != ""
    return unicodedata.category(key[:1] or " ") == "Ll" and all(
        letter in "0123456789._-" or unicodedata.category(letter).startswith("L") for letter in key
    )
