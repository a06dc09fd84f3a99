# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Dynamic, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Boolean"]


class Boolean(Input):
    """``type: BOOLEAN``. In Kestra 1.1, 1.3. Use BOOL."""

    _kestra = TypeFacts(
        type="BOOLEAN",
        versions=("1.1", "1.3"),
        deprecated_properties=("name",),
        replaced_by="BOOL",
        replacements={"name": "id"},
    )

    id: str
    defaults: Dynamic[Bool] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Bool] | None = None
    required: Bool | None = None
    """Default: true."""
    name: Text | None = None
    """Deprecated. Use id."""
