# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Duration, Int
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Quota"]


class Quota(Node):
    """A part of other types: ``io.kestra.core.models.flows.quota.Quota``. In Kestra 2.0."""

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
