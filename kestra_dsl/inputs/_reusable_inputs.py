# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn
from kestra_dsl.properties import Bool, Data, Int, One, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["ReusableInputs"]


class ReusableInputs(Input):
    """A part of other types: ``io.kestra.core.models.flows.input.ReusableInputsInput``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
        required=("ref",),
    )

    id: str
    ref: Text | None = None
    """Required."""
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    namespace: Text | None = None
    prefill: Data | None = None
    required: Bool | None = None
    """Default: true."""
    revision: Int | None = None
    type: (
        Literal["STRING", "SELECT", "INT", "FLOAT", "BOOL", "DATETIME", "DATE", "TIME", "DURATION", "FILE", "JSON",
        "ION", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM"]
        | None
    ) = None
