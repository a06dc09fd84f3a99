# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Data, Items, Map, One, Text
from kestra_dsl.models._label import Label
from kestra_dsl.models._sla import Sla

__all__ = ["ExecutionAssertionSLA"]


class ExecutionAssertionSLA(Sla):
    """``type: EXECUTION_ASSERTION``."""

    _kestra = TypeFacts(
        type="EXECUTION_ASSERTION",
        required=("assert_", "behavior"),
    )

    id: str
    assert_: Text | None = None
    """Required."""
    behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
    """Required."""
    labels: Items[One[Label]] | Map[Data] | None = None
