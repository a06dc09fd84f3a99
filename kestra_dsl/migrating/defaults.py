"""Defaults that differ between two Kestra versions, written out so that a flow does the same on both."""

from __future__ import annotations

from typing import Any

from kestra_dsl.catalog.versions import version_of

__all__ = ["keep_defaults"]

_LOCAL_DELETE = "io.kestra.plugin.fs.local.Delete"


def keep_defaults(data: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """A flow with the values of the old version where the new one has other defaults.

    Args:
        data: The flow as the new version has it, which is changed.
        old: The version that it is written for.
        new: The version that it shall be for.
    """
    recursively = version_of(old).deletes_recursively
    if recursively != version_of(new).deletes_recursively:
        _set(data, _LOCAL_DELETE, "recursive", recursively)
    return data


def _set(value: Any, type_: str, name: str, default: object) -> None:
    if isinstance(value, dict):
        if value.get("type") == type_ and "values" not in value:
            value.setdefault(name, default)
        for inside in value.values():
            _set(inside, type_, name, default)
    elif isinstance(value, list):
        for inside in value:
            _set(inside, type_, name, default)
