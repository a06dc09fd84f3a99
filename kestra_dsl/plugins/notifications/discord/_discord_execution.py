# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions
from kestra_dsl.plugins.notifications.discord._discord_template_embed import DiscordTemplateEmbed

__all__ = ["DiscordExecution"]


class DiscordExecution(BaseTask):
    """``io.kestra.plugin.notifications.discord.DiscordExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.discord.DiscordExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("url",),
        deprecated=True,
    )

    url: Text | None = None
    """Required."""
    avatar_url: Text | None = None
    content: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    embed_list: Dynamic[Items[Dynamic[One[DiscordTemplateEmbed]]]] | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    username: Text | None = None
