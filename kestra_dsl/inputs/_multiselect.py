# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn
from kestra_dsl.models._value_option_object import ValueOptionObject

__all__ = ["Multiselect"]


class Multiselect(Input):
    """``type: MULTISELECT``."""

    _kestra = TypeFacts(
        type="MULTISELECT",
        property_versions={"name": ("1.1", "1.3"), "options": ("1.1", "1.3")},
        deprecated_properties=("name", "options"),
        replacements={"name": "id", "options": "values"},
        value_versions={"item_type": {"ENUM": ("1.1", "1.3"), "BOOLEAN": ("1.1", "1.3"), "FORM": ("1.3", "2.0"), "ION": ("2.0",)}},
    )

    id: str
    allow_custom_value: Bool | None = None
    """Default: false."""
    auto_select_first: Bool | None = None
    """Default: false."""
    defaults: Dynamic[Items[Text]] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    expression: Text | None = None
    item_type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
    """Default: STRING."""
    prefill: Dynamic[Items[Text]] | None = None
    required: Bool | None = None
    """Default: true."""
    values: Items[Text | One[ValueOptionObject]] | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
    options: Items[Text] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use values."""
