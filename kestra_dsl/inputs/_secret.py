# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Secret"]


class Secret(Input):
    """``type: SECRET``."""

    _kestra = TypeFacts(
        type="SECRET",
        property_versions={"name": ("1.1", "1.3")},
        deprecated_properties=("name",),
        replacements={"name": "id"},
    )

    id: str
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool | None = None
    """Default: true."""
    validator: Text | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
