"""Lists and mappings as values of text properties that Kestra renders: it uses their JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.kinds import Kind, parse_kind

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["rendered_text", "takes_rendered_text"]

_RENDERED_TEXT = Kind("text", dynamic=True)


def takes_rendered_text(cls: type[Node], key: str) -> bool:
    """Whether a property is a text that Kestra renders. Annotations do not distinguish it from other texts."""
    properties = types().get(cls._kestra.type or "", {}).get("properties", {})
    return key in properties and _RENDERED_TEXT in parse_kind(properties[key]["kind"]).choices


def rendered_text(value: Any) -> str:
    """JSON as Kestra writes it: without spaces, and without entries that are null."""
    return json.dumps(_without_null(value), ensure_ascii=False, separators=(",", ":"))


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_null(item) for key, item in value.items() if item is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value
