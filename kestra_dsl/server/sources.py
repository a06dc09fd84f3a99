"""Compare the text of flows as the server does, and find the subflows in it."""

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
"""A block scalar that keeps empty lines at its end."""
_CALLING = (".Subflow", ".ForEachItem")


def normalised(text: str) -> str:
    """Remove from a text what the server adds or drops, and what has no meaning.

    These are a byte order mark, CRLF, empty lines around the text, a top-level ``revision:``, and ``disabled: false``
    at the end, which the server adds when a flow is enabled. ``disabled: true`` stays: somebody disabled the flow.

    Args:
        text: The text of a flow.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    text = _REVISION.sub("", text).lstrip("\n")
    if _KEEPING.search(text):
        return text
    return _ENABLED.sub("", text.rstrip("\n")).rstrip("\n") + "\n"


def digest(text: str) -> str:
    """Return the hash of a normalised text. It is equal for texts between which a push makes no difference.

    Args:
        text: The text of a flow.
    """
    return hashlib.sha256(normalised(text).encode()).hexdigest()


def called_flows(text: str) -> frozenset[str]:
    """Return the subflows of a flow as ``namespace/id``, without names that are templates.

    Args:
        text: The text of the flow.
    """
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
