# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map

__all__ = ["SetVariables"]


class SetVariables(BaseTask):
    """``io.kestra.plugin.core.execution.SetVariables``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.SetVariables",
        required=("variables",),
    )

    variables: Dynamic[Map[Data]] | None = None
    """Required."""
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
