# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Items, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Enum"]


class Enum(Input):
    """``type: ENUM``. In Kestra 1.1, 1.3. Use SELECT."""

    _kestra = TypeFacts(
        type="ENUM",
        versions=("1.1", "1.3"),
        required=("values",),
        deprecated_properties=("name",),
        replaced_by="SELECT",
        replacements={"name": "id"},
    )

    id: str
    values: Items[Text] | None = None
    """Required."""
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool | None = None
    """Default: true."""
    name: Text | None = None
    """Deprecated. Use id."""
