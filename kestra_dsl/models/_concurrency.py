# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Int
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Concurrency"]


class Concurrency(Node):
    """A part of other types: ``io.kestra.core.models.flows.Concurrency``."""

    _kestra = TypeFacts(
        required=("limit",),
    )

    limit: Int | None = None
    """Required. At least 1."""
    behavior: Literal["QUEUE", "CANCEL", "FAIL"] | None = None
    """Default: QUEUE."""
