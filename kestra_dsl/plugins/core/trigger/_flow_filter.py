# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, Text

__all__ = ["FlowFilter"]


class FlowFilter(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Filter``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
        required=("field",),
    )

    field: Literal["FLOW_ID", "NAMESPACE", "STATE", "EXPRESSION"] | None = None
    """Required."""
    type: (
        Literal["EQUAL_TO", "NOT_EQUAL_TO", "IN", "NOT_IN", "IS_TRUE", "IS_FALSE", "IS_NULL", "IS_NOT_NULL",
        "STARTS_WITH", "ENDS_WITH", "REGEX", "CONTAINS"]
        | None
    ) = None
    value: Text | None = None
    values: Items[Text] | None = None
