# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Data, DateTime, Dynamic, Items, Map, Text

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
