# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Duration as Duration_, Dynamic, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Duration"]


class Duration(Input):
    """``type: DURATION``."""

    _kestra = TypeFacts(
        type="DURATION",
        property_versions={"name": ("1.1", "1.3")},
        deprecated_properties=("name",),
        replacements={"name": "id"},
    )

    id: str
    defaults: Dynamic[Duration_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    max: Duration_ | None = None
    min: Duration_ | None = None
    prefill: Dynamic[Duration_] | None = None
    required: Bool | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
