# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Text

__all__ = ["Output"]


class Output(Node):
    """Part of other types: ``io.kestra.core.models.flows.Output``."""

    _kestra = TypeFacts(
        required=("value",),
        value_versions={"type": {"ENUM": ("1.1", "1.3"), "BOOLEAN": ("1.1", "1.3"), "FORM": ("1.3", "2.0"), "ION": ("2.0",)}},
    )

    id: str
    value: Data | None = None
    """Required."""
    description: Text | None = None
    display_name: Text | None = None
    required: Bool | None = None
    type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
