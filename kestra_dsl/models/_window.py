# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Duration, Time

__all__ = ["Window"]


class Window(Node):
    """Part of other types: ``io.kestra.core.models.triggers.Window``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
    )

    deadline: Time | None = None
    every: Duration | None = None
    from_: Time | None = None
    lookback: Duration | None = None
    offset: Duration | None = None
    timezone: Data | None = None
    to: Time | None = None
