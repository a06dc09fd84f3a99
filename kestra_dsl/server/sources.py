"""The text of a flow as the server compares it, and which flows it calls."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from kestra_dsl.errors import YamlError

__all__ = ["called_flows", "digest", "normalised"]

_REVISION = re.compile(r"^revision[ \t]*:.*(?:\n|\Z)", re.MULTILINE)
_ENABLED = re.compile(r"\n+disabled[ \t]*:[ \t]*false[ \t]*\Z")
_KEEPING = re.compile(r"[|>](?:\d?\+|\+\d)")
"""A block whose empty lines at the end are part of its text."""
_CALLING = (".Subflow", ".ForEachItem")


def normalised(text: str) -> str:
    """The text without what a server adds or drops, and without what makes no difference to anybody.

    A byte order mark, CRLF, empty lines around the text, a top-level ``revision:`` and the ``disabled: false`` that
    enabling a flow leaves at its end are not compared. ``disabled: true`` is: somebody switched the flow off.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    text = _REVISION.sub("", text).lstrip("\n")
    if _KEEPING.search(text):
        return text
    return _ENABLED.sub("", text.rstrip("\n")).rstrip("\n") + "\n"


def digest(text: str) -> str:
    """The hash of a normalised text: the same for two texts that no push has to tell apart."""
    return hashlib.sha256(normalised(text).encode()).hexdigest()


def called_flows(text: str) -> frozenset[str]:
    """The flows that a flow runs as subflows, as ``namespace/id``. Names that only Kestra knows are left out."""
    if not any(word in text for word in _CALLING):
        return frozenset()
    from kestra_dsl.yaml import read

    try:
        data = read(text).data
    except YamlError:
        return frozenset()
    return frozenset(_calls(data))


def _calls(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        type_, namespace, flow = (value.get(key) for key in ("type", "namespace", "flowId"))
        calls = isinstance(type_, str) and type_.endswith(_CALLING)
        if calls and isinstance(namespace, str) and isinstance(flow, str) and "{" not in namespace + flow:
            yield f"{namespace}/{flow}"
        for inner in value.values():
            yield from _calls(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _calls(inner)
