# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.core.models.assets``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "External",
]

PREFIX = "io.kestra.core.models.assets"


def _External():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Data, Map, Text
    from kestra_dsl.models import Asset
    class External(Asset):
        """``io.kestra.core.models.assets.External``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            type="io.kestra.core.models.assets.External",
            versions=("1.3", "2.0"),
        )
        id: str
        description: Text | None = None
        display_name: Text | None = None
        metadata: Map[Data] | None = None
        namespace: Text | None = None
    return External


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _External,
    ),
)
