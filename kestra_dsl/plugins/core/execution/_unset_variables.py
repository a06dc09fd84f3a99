# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.nodes import BaseTask
from kestra_dsl.properties import Bool, Dynamic, Items, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["UnsetVariables"]


class UnsetVariables(BaseTask):
    """``io.kestra.plugin.core.execution.UnsetVariables``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.UnsetVariables",
        required=("variables",),
    )

    variables: Dynamic[Items[Text]] | None = None
    """Required."""
    ignore_missing: Dynamic[Bool] | None = None
    """Default: false."""
