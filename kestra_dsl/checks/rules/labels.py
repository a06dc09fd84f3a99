"""The labels of a flow."""

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
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.core.node import Node

__all__: list[str] = []

_OWN = "system."
_ALLOWED = "system.readOnly"


@rule("KD119", "A label that Kestra refuses", Flow, BaseTrigger, Subflow)
def labels_are_plain(holder: Flow | BaseTrigger | Subflow, subject: Subject) -> Problems:
    of_flow = isinstance(holder, Flow)
    for key, value, at in _labels(holder.labels):
        if key.startswith(_OWN) and not (of_flow and key == _ALLOWED):
            yield Problem(
                f"the label {key!r} is one that Kestra sets itself",
                hint=f"leave {_OWN!r} away; of these, only {_ALLOWED!r} can be set, on a flow",
                at=at,
                on="labels",
            )
        elif of_flow and not _is_key(key, subject.target):
            yield Problem(
                f"{key!r} is no key for a label",
                hint="a lower case letter, then letters, digits, dots, hyphens and underscores",
                at=at,
                on="labels",
            )
        if of_flow and value == "":
            yield Problem(f"the label {key!r} is empty", hint="give it a value, or leave it out", at=at, on="labels")
        elif of_flow and isinstance(value, (list, dict)):
            yield Problem(
                f"the label {key!r} holds more than one value", hint="a label is one text", at=at, on="labels"
            )


def _labels(labels: Any) -> Iterator[tuple[str, Any, Node | None]]:
    """Each label, and the part that it is, where it is one."""
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
