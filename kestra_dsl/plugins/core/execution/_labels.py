# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Items, Map, One, Text
from kestra_dsl.models._label import Label

__all__ = ["Labels"]


class Labels(BaseTask):
    """``io.kestra.plugin.core.execution.Labels``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.Labels",
        required=("labels",),
        aliases=("io.kestra.core.tasks.executions.Labels",),
    )

    labels: Text | Items[One[Label]] | Map[Data] | None = None
    """Required."""
