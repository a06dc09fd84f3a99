# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["TeamsExecution"]


class TeamsExecution(BaseTask):
    """``io.kestra.plugin.notifications.teams.TeamsExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.teams.TeamsExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("url",),
        deprecated=True,
    )

    url: Text | None = None
    """Required."""
    activity_subtitle: Text | None = None
    activity_title: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    theme_color: Text | None = None
    """Default: 0076D7."""
