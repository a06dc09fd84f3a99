# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.core.models.assets``."""

from kestra_dsl.core.properties import Data, Map, Text
from kestra_dsl.models import Asset

__all__ = [
    "External",
]

PREFIX: str


class External(Asset):
    """``io.kestra.core.models.assets.External``. In Kestra 1.3, 2.0.

    An asset.
    """

    id: str
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    metadata: Map[Data] | None = None
    """Mapping of names to any data."""
    namespace: Text | None = None
    """Text."""
