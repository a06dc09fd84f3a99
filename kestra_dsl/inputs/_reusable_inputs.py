# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, Int, One, Text
from kestra_dsl.inputs._input import Input
from kestra_dsl.models._depends_on import DependsOn

__all__ = ["ReusableInputs"]


class ReusableInputs(Input):
    """``type: REUSABLE_INPUTS``. In Kestra 2.0."""

    _kestra = TypeFacts(
        type="REUSABLE_INPUTS",
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
