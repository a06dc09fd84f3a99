# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text

__all__ = ["Assert"]


class Assert(BaseTask):
    """``io.kestra.plugin.core.execution.Assert``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.Assert",
        required=("conditions",),
    )

    conditions: Dynamic[Items[Text]] | None = None
    """Required."""
    error_message: Text | None = None
