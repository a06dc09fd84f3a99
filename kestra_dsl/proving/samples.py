"""Generated values: inputs by the types of inputs, and outputs of mocked tasks by the facts of their types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.core.class_facts import type_of

__all__ = ["Read", "input_value", "mock_outputs", "trigger_value"]

Read = Mapping[str, Any]
"""The names that a flow reads below a value, each with those below it."""

_INSIDE = re.compile(r"(list|map|node|enum)\((.*)\)", re.DOTALL)
_TIME = "2026-01-05T09:00:00Z"
_PLAIN: Mapping[str, Any] = {
    "INT": 1,
    "FLOAT": 1.5,
    "BOOL": True,
    "BOOLEAN": True,
    "DATE": "2026-01-05",
    "DATETIME": _TIME,
    "TIME": "09:00:00",
    "DURATION": "PT1S",
    "EMAIL": "someone@example.com",
    "JSON": {"id": 1},
    "YAML": "id: 1",
    "ION": {"id": 1},
    "URI": "https://example.com",
    "SECRET": "a secret",
    "STRING": "text",
}


def input_value(declared: Any, file: Path) -> Any:
    """A value for an input.

    Args:
        declared: The input.
        file: The file for inputs that are files.
    """
    type_ = str(type_of(declared))
    properties = declared.__dict__
    if type_ == "FILE":
        return file
    if type_ in ("SELECT", "ENUM", "MULTISELECT") and (values := properties.get("values") or properties.get("options")):
        first = values[0] if isinstance(values, list) else None
        first = first.get("value") if isinstance(first, Mapping) else first
        return [first] if type_ == "MULTISELECT" else first
    if type_ == "ARRAY":
        return [_PLAIN.get(str(properties.get("item_type")), "text")]
    value = _PLAIN.get(type_, "text")
    least = properties.get("min")
    return least if type_ in ("INT", "FLOAT") and isinstance(least, (int, float)) and least > value else value


def mock_outputs(type_: str, properties: Mapping[str, Any], read: Read, file: Path) -> dict[str, Any]:
    """Outputs for a mocked task: those of its type, and whatever else the flow reads.

    Args:
        type_: The type of the task.
        properties: The properties of the task, under Kestra's names.
        read: What the flow reads of the outputs.
        file: The file for outputs that are files.
    """
    kinds: Mapping[str, str] = (types().get(type_) or {}).get("outputs") or {}
    found = {name: _value(kind, name, read.get(name) or {}, file) for name, kind in kinds.items()}
    found |= {name: _value("data", name, below, file) for name, below in read.items() if name not in kinds}
    files = properties.get("outputFiles")
    if isinstance(files, list):
        names = [*(str(name) for name in files if "*" not in str(name)), *(read.get("outputFiles") or {})]
        found["outputFiles"] = dict.fromkeys(names, file)
    return found


def trigger_value(read: Read, file: Path) -> dict[str, Any]:
    """The variables of a trigger: what the flow reads of them."""
    return {name: _value("data", name, below, file) for name, below in read.items()}


def _value(kind: str, name: str, read: Read, file: Path) -> Any:
    kind = kind.removesuffix("~")
    inside = _INSIDE.fullmatch(kind)
    word, rest = (inside[1], inside[2]) if inside else (kind, "")
    if word == "list":
        return [_value(rest, name, _merged(read), file)]
    if word in ("map", "node") or (word == "data" and read):
        if read and all(key.isdigit() for key in read):
            return [_value("data", name, read[key] or {}, file) for key in sorted(read)]
        of = rest if word == "map" else "data"
        return {key: _value(of, key, below or {}, file) for key, below in read.items()}
    if word == "enum":
        words = rest.split(",")
        return "SUCCESS" if "SUCCESS" in words else words[0]
    if word in ("text", "data"):
        return file if name.lower().endswith(("uri", "file")) else '{"id": 1}' if name == "body" else "text"
    return {"int": 1, "bool": True, "datetime": _TIME}.get(word, "text")


def _merged(read: Read) -> Read:
    """What is read of the items of a list, whichever item it is."""
    merged: dict[str, Any] = {}
    for key, below in read.items():
        merged |= below if key.isdigit() else {key: below}
    return merged
