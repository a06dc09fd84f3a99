# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text

__all__ = ["TimePartitioning"]


class TimePartitioning(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TimePartitioning``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    expiration: Dynamic[Duration] | None = None
    field: Text | None = None
    require_partition_filter: Dynamic[Bool] | None = None
    type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
