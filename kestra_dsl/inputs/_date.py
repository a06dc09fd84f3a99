# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Date as Date_, Dynamic, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["Date"]


class Date(Input):
    """``type: DATE``."""

    _kestra = TypeFacts(
        type="DATE",
        property_versions={"name": ("1.1", "1.3")},
        deprecated_properties=("name",),
        replacements={"name": "id"},
    )

    id: str
    after: Date_ | None = None
    before: Date_ | None = None
    defaults: Dynamic[Date_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Date_] | None = None
    required: Bool | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
