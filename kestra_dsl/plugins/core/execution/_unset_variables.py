# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text

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
