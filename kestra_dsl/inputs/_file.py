# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Items, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["File"]


class File(Input):
    """``type: FILE``."""

    _kestra = TypeFacts(
        type="FILE",
        property_versions={"extension": ("1.1", "1.3"), "name": ("1.1", "1.3")},
        deprecated_properties=("extension", "name"),
        replacements={"name": "id"},
    )

    id: str
    allowed_file_extensions: Items[Text] | None = None
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool | None = None
    """Default: true."""
    extension: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
