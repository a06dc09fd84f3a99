# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.nodes import BaseTask
from kestra_dsl.properties import Bool, Data, Dynamic, Map
from kestra_dsl.type_facts import TypeFacts

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
