# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Data, Items, Map, One
from kestra_dsl.models._label import Label

__all__ = ["ExecutionLabels"]


class ExecutionLabels(Condition):
    """``io.kestra.plugin.core.condition.ExecutionLabels``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.ExecutionLabels",
        versions=("1.1", "1.3"),
        required=("labels",),
        aliases=("io.kestra.core.models.conditions.types.ExecutionLabelsCondition", "io.kestra.plugin.core.condition.ExecutionLabelsCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    labels: Items[One[Label]] | Map[Data] | None = None
    """Required."""
