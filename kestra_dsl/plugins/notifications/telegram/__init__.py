# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.telegram``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TelegramExecution",
    "TelegramSend",
]

PREFIX = "io.kestra.plugin.notifications.telegram"


def _TelegramExecution():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class TelegramExecution(BaseTask):
        """``io.kestra.plugin.notifications.telegram.TelegramExecution``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.telegram.TelegramExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("channel", "token"),
            deprecated=True,
        )
        channel: Text | None = None
        token: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        endpoint_override: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        parse_mode: Dynamic[Literal["HTML", "MARKDOWNV2"]] | None = None
        payload: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
    return TelegramExecution


def _TelegramSend():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class TelegramSend(BaseTask):
        """``io.kestra.plugin.notifications.telegram.TelegramSend``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.telegram.TelegramSend",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("channel", "token"),
            deprecated=True,
        )
        channel: Text | None = None
        token: Text | None = None
        endpoint_override: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        parse_mode: Dynamic[Literal["HTML", "MARKDOWNV2"]] | None = None
        payload: Text | None = None
    return TelegramSend


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TelegramExecution,
        _TelegramSend,
    ),
)
