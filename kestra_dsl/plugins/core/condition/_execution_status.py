# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Dynamic, Items

__all__ = ["ExecutionStatus"]


class ExecutionStatus(Condition):
    """``io.kestra.plugin.core.condition.ExecutionStatus``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.ExecutionStatus",
        versions=("1.1", "1.3"),
        aliases=("io.kestra.core.models.conditions.types.ExecutionStatusCondition", "io.kestra.plugin.core.condition.ExecutionStatusCondition"),
        replaced_by="when of the trigger (2.0)",
    )

    in_: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    not_in: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
