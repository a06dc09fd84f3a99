# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int

__all__ = ["Concurrency"]


class Concurrency(Node):
    """Part of other types: ``io.kestra.core.models.flows.Concurrency``."""

    _kestra = TypeFacts(
        required=("limit",),
    )

    limit: Int | None = None
    """Required. At least 1."""
    behavior: Literal["QUEUE", "CANCEL", "FAIL"] | None = None
    """Default: QUEUE."""
