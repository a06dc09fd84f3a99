# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Int
from kestra_dsl.type_facts import TypeFacts

__all__ = ["VectorOptions"]


class VectorOptions(Node):
    """A part of other types: ``com.alicloud.openservices.tablestore.model.search.vector.VectorOptions``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    data_type: Literal["FLOAT_32"] | None = None
    dimension: Int | None = None
    metric_type: Literal["EUCLIDEAN", "COSINE", "DOT_PRODUCT"] | None = None
