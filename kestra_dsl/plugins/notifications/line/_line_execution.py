# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["LineExecution"]


class LineExecution(BaseTask):
    """``io.kestra.plugin.notifications.line.LineExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.line.LineExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("channel_access_token",),
        deprecated=True,
    )

    channel_access_token: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text_body: Text | None = None
    url: Text | None = None
    """Default: https://api.line.me/v2/bot/message/broadcast."""
