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
    """``io.kestra.plugin.transform.grok.TransformItems``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, from_.
    https://kestra.io/plugins/plugin-transform/grok/io.kestra.plugin.transform.grok.transformitems
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    break_on_first_match: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    keep_empty_captures: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    named_captures_only: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    pattern: Text | None = None
    """Text, or an expression."""
    pattern_definitions: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    patterns: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    patterns_dir: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""


class TransformValue(BaseTask):
    """``io.kestra.plugin.transform.grok.TransformValue``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, from_.
    https://kestra.io/plugins/plugin-transform/grok/io.kestra.plugin.transform.grok.transformvalue
    """

    from_: Text | None = None
    """Text, or an expression. Required."""
    break_on_first_match: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    keep_empty_captures: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    named_captures_only: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    pattern: Text | None = None
    """Text, or an expression."""
    pattern_definitions: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    patterns: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    patterns_dir: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
