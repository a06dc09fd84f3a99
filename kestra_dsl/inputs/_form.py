# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, Items, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Form"]


class Form(Input):
    """``type: FORM``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="FORM",
        versions=("1.3", "2.0"),
        required=("inputs",),
        property_versions={"name": ("1.3",)},
        deprecated_properties=("name",),
        replacements={"name": "id"},
    )

    id: str
    inputs: Items[One[Input]] | None = None
    """Required."""
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Data | None = None
    required: Bool | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.3. Deprecated. Use id."""
