# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airbyte``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "AirbyteConnectionApplicationCredentials",
]

PREFIX: str


class AirbyteConnectionApplicationCredentials(Node):
    """Part of other types: ``io.kestra.plugin.airbyte.AbstractAirbyteConnection-ApplicationCredentials``.

    A part. In Kestra 1.3, 2.0. From plugin-airbyte 1.4.7.
    """

    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
