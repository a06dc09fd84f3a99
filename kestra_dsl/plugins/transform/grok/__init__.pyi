# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.transform.grok``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text

__all__ = [
    "TransformItems",
    "TransformValue",
]

PREFIX: str


class TransformItems(BaseTask):
    """``io.kestra.plugin.transform.grok.TransformItems``."""

    from_: Text | None = None
    """Required."""
    break_on_first_match: Dynamic[Bool] | None = None
    """Default: true."""
    keep_empty_captures: Dynamic[Bool] | None = None
    """Default: false."""
    named_captures_only: Dynamic[Bool] | None = None
    """Default: true."""
    pattern: Text | None = None
    pattern_definitions: Dynamic[Map[Data]] | None = None
    patterns: Dynamic[Items[Text]] | None = None
    patterns_dir: Dynamic[Items[Text]] | None = None


class TransformValue(BaseTask):
    """``io.kestra.plugin.transform.grok.TransformValue``."""

    from_: Text | None = None
    """Required."""
    break_on_first_match: Dynamic[Bool] | None = None
    """Default: true."""
    keep_empty_captures: Dynamic[Bool] | None = None
    """Default: false."""
    named_captures_only: Dynamic[Bool] | None = None
    """Default: true."""
    pattern: Text | None = None
    pattern_definitions: Dynamic[Map[Data]] | None = None
    patterns: Dynamic[Items[Text]] | None = None
    patterns_dir: Dynamic[Items[Text]] | None = None
