# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Items, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn
from kestra_dsl.models._value_option_object import ValueOptionObject

__all__ = ["Select"]


class Select(Input):
    """``type: SELECT``."""

    _kestra = TypeFacts(
        type="SELECT",
        property_versions={"name": ("1.1", "1.3")},
        deprecated_properties=("name",),
        replacements={"name": "id"},
    )

    id: str
    allow_custom_value: Bool | None = None
    """Default: false."""
    auto_select_first: Bool | None = None
    """Default: false."""
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    expression: Text | None = None
    is_radio: Bool | None = None
    """Default: false."""
    prefill: Text | None = None
    required: Bool | None = None
    """Default: true."""
    values: Items[Text | One[ValueOptionObject]] | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
