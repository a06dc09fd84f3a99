# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airbyte``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "AirbyteConnectionApplicationCredentials",
]

PREFIX: str


class AirbyteConnectionApplicationCredentials(Node):
    """Part of other types: ``io.kestra.plugin.airbyte.AbstractAirbyteConnection-ApplicationCredentials``."""

    client_id: Text | None = None
    client_secret: Text | None = None
