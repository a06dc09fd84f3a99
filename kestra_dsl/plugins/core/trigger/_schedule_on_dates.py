# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.nodes import BaseTrigger
from kestra_dsl.properties import Data, DateTime, Dynamic, Items, Map, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["ScheduleOnDates"]


class ScheduleOnDates(BaseTrigger):
    """``io.kestra.plugin.core.trigger.ScheduleOnDates``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.trigger.ScheduleOnDates",
        required=("dates",),
    )

    dates: Dynamic[Items[Dynamic[DateTime]]] | None = None
    """Required."""
    inputs: Dynamic[Map[Data]] | None = None
    recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
    timezone: Text | None = None
    """Default: Etc/UTC."""
