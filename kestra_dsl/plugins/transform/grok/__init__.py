# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.transform.grok``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TransformItems",
    "TransformValue",
]

PREFIX = "io.kestra.plugin.transform.grok"


def _TransformItems():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    class TransformItems(BaseTask):
        """``io.kestra.plugin.transform.grok.TransformItems``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.grok.TransformItems",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        break_on_first_match: Dynamic[Bool] | None = None
        keep_empty_captures: Dynamic[Bool] | None = None
        named_captures_only: Dynamic[Bool] | None = None
        pattern: Text | None = None
        pattern_definitions: Dynamic[Map[Data]] | None = None
        patterns: Dynamic[Items[Text]] | None = None
        patterns_dir: Dynamic[Items[Text]] | None = None
    return TransformItems


def _TransformValue():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    class TransformValue(BaseTask):
        """``io.kestra.plugin.transform.grok.TransformValue``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.grok.TransformValue",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        break_on_first_match: Dynamic[Bool] | None = None
        keep_empty_captures: Dynamic[Bool] | None = None
        named_captures_only: Dynamic[Bool] | None = None
        pattern: Text | None = None
        pattern_definitions: Dynamic[Map[Data]] | None = None
        patterns: Dynamic[Items[Text]] | None = None
        patterns_dir: Dynamic[Items[Text]] | None = None
    return TransformValue


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TransformItems,
        _TransformValue,
    ),
)
