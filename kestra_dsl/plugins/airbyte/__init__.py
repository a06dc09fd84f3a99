# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airbyte``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AirbyteConnectionApplicationCredentials",
]

PREFIX = "io.kestra.plugin.airbyte"


def _AirbyteConnectionApplicationCredentials():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class AirbyteConnectionApplicationCredentials(Node):
        """Part of other types: ``io.kestra.plugin.airbyte.AbstractAirbyteConnection-ApplicationCredentials``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
    return AirbyteConnectionApplicationCredentials


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AirbyteConnectionApplicationCredentials,
    ),
    (
        "cloud",
        "connections",
    ),
)
