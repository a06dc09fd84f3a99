"""Lists and mappings where Kestra renders a text: it takes them for their JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import types

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["rendered_text", "takes_rendered_text"]


def takes_rendered_text(cls: type[Node], key: str) -> bool:
    """Whether a property is a text that is rendered, of which the model itself knows only that it is a text."""
    properties = types().get(cls._kestra.type or "", {}).get("properties", {})
    return key in properties and "text~" in properties[key]["kind"].split("|")


def rendered_text(value: Any) -> str:
    """JSON as Kestra writes it: no blanks, and no entries of a mapping that are null."""
    return json.dumps(_without_null(value), ensure_ascii=False, separators=(",", ":"))


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_null(item) for key, item in value.items() if item is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value
