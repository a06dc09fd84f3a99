# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.pubsub``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.pubsub._consume import Consume as Consume
    from kestra_dsl.plugins.gcp.pubsub._publish import Publish as Publish
    from kestra_dsl.plugins.gcp.pubsub._realtime_trigger import RealtimeTrigger as RealtimeTrigger
    from kestra_dsl.plugins.gcp.pubsub._trigger import Trigger as Trigger

__all__ = [
    "Consume",
    "Publish",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.gcp.pubsub"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Consume": "_consume",
            "Publish": "_publish",
            "RealtimeTrigger": "_realtime_trigger",
            "Trigger": "_trigger",
        },
        ("model",),
    )
