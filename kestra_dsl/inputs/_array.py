# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Array"]


class Array(Input):
    """``type: ARRAY``."""

    _kestra = TypeFacts(
        type="ARRAY",
        required=("item_type",),
        property_versions={"name": ("1.1", "1.3")},
        deprecated_properties=("name",),
        replacements={"name": "id"},
        value_versions={"item_type": {"ENUM": ("1.1", "1.3"), "BOOLEAN": ("1.1", "1.3"), "FORM": ("1.3", "2.0"), "ION": ("2.0",)}},
    )

    id: str
    item_type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
    """Required."""
    defaults: Dynamic[Items[Data]] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Items[Data]] | None = None
    required: Bool | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
