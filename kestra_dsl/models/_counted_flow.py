# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["CountedFlow"]


class CountedFlow(Node):
    """Part of other types: ``io.kestra.core.models.executions.statistics.Flow``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
        required=("flow_id", "namespace"),
    )

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
