# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Int

__all__ = ["Quota"]


class Quota(Node):
    """Part of other types: ``io.kestra.core.models.flows.quota.Quota``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
        required=("behavior", "duration", "limit"),
    )

    behavior: Literal["FAIL", "CANCEL"] | None = None
    """Required."""
    duration: Duration | None = None
    """Required."""
    limit: Int | None = None
    """Required."""
