# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int

__all__ = ["VectorOptions"]


class VectorOptions(Node):
    """Part of other types: ``com.alicloud.openservices.tablestore.model.search.vector.VectorOptions``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    data_type: Literal["FLOAT_32"] | None = None
    dimension: Int | None = None
    metric_type: Literal["EUCLIDEAN", "COSINE", "DOT_PRODUCT"] | None = None
