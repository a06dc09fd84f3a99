# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["CountedFlow"]


class CountedFlow(Node):
    """A part of other types: ``io.kestra.core.models.executions.statistics.Flow``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
        required=("flow_id", "namespace"),
    )

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
