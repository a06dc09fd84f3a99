# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["GoogleChatExecution"]


class GoogleChatExecution(BaseTask):
    """``io.kestra.plugin.notifications.google.GoogleChatExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.google.GoogleChatExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("url",),
        deprecated=True,
    )

    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text: Text | None = None
