# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.twilio``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TwilioConnectionRequestOptions",
]

PREFIX = "io.kestra.plugin.twilio"


def _TwilioConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class TwilioConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.twilio.AbstractTwilioConnection-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        connection_pool_idle_timeout: Dynamic[Duration] | None = None
        default_charset: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        max_content_length: Dynamic[Int] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
    return TwilioConnectionRequestOptions


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TwilioConnectionRequestOptions,
    ),
    (
        "notify",
        "segment",
        "sendgrid",
    ),
)
