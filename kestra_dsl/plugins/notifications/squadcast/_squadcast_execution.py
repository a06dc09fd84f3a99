# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["SquadcastExecution"]


class SquadcastExecution(BaseTask):
    """``io.kestra.plugin.notifications.squadcast.SquadcastExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.squadcast.SquadcastExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("message", "url"),
        deprecated=True,
    )

    message: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    event_id: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    priority: Text | None = None
    status: Text | None = None
    tags: Dynamic[Map[Text]] | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
