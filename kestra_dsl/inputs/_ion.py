# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Ion"]


class Ion(Input):
    """``type: ION``. In Kestra 2.0."""

    _kestra = TypeFacts(
        type="ION",
        versions=("2.0",),
    )

    id: str
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Data | None = None
    required: Bool | None = None
    """Default: true."""
