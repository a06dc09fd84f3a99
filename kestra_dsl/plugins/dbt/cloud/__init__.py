# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dbt.cloud``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.dbt.cloud._check_status import CheckStatus as CheckStatus
    from kestra_dsl.plugins.dbt.cloud._trigger_run import TriggerRun as TriggerRun

__all__ = [
    "CheckStatus",
    "TriggerRun",
]

PREFIX = "io.kestra.plugin.dbt.cloud"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CheckStatus": "_check_status",
            "TriggerRun": "_trigger_run",
        },
        (),
    )
