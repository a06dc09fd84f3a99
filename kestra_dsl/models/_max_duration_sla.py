# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Data, Duration, Items, Map, One
from kestra_dsl.models._label import Label
from kestra_dsl.models._sla import Sla

__all__ = ["MaxDurationSLA"]


class MaxDurationSLA(Sla):
    """``type: MAX_DURATION``."""

    _kestra = TypeFacts(
        type="MAX_DURATION",
        required=("behavior", "duration"),
    )

    id: str
    behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
    """Required."""
    duration: Duration | None = None
    """Required."""
    labels: Items[One[Label]] | Map[Data] | None = None
