# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.opsgenie``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.opsgenie._opsgenie_alert import OpsgenieAlert as OpsgenieAlert
    from kestra_dsl.plugins.notifications.opsgenie._opsgenie_execution import OpsgenieExecution as OpsgenieExecution

__all__ = [
    "OpsgenieAlert",
    "OpsgenieExecution",
]

PREFIX = "io.kestra.plugin.notifications.opsgenie"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "OpsgenieAlert": "_opsgenie_alert",
            "OpsgenieExecution": "_opsgenie_execution",
        },
        (),
    )
