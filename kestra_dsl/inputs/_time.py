# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Dynamic, One, Text, Time as Time_
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Time"]


class Time(Input):
    """``type: TIME``."""

    _kestra = TypeFacts(
        type="TIME",
        property_versions={"name": ("1.1", "1.3")},
        deprecated_properties=("name",),
        replacements={"name": "id"},
    )

    id: str
    after: Time_ | None = None
    before: Time_ | None = None
    defaults: Dynamic[Time_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Time_] | None = None
    required: Bool | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
