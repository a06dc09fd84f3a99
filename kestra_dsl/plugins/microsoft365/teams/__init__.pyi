# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.teams``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "TeamsConnectionRequestOptions",
    "TeamsExecution",
    "TeamsIncomingWebhook",
]

PREFIX: str


class TeamsConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.microsoft365.teams.AbstractTeamsConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""


class TeamsExecution(BaseTask):
    """``io.kestra.plugin.microsoft365.teams.TeamsExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, url.
    https://kestra.io/plugins/plugin-microsoft365/teams/io.kestra.plugin.microsoft365.teams.teamsexecution
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    activity_subtitle: Text | None = None
    """Text, or an expression."""
    activity_title: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    options: Dynamic[One[TeamsConnectionRequestOptions]] | None = None
    """TeamsConnectionRequestOptions, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    theme_color: Text | None = None
    """Text, or an expression. Default: 0076D7."""


class TeamsIncomingWebhook(BaseTask):
    """``io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, url.
    https://kestra.io/plugins/plugin-microsoft365/teams/io.kestra.plugin.microsoft365.teams.teamsincomingwebhook
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    options: Dynamic[One[TeamsConnectionRequestOptions]] | None = None
    """TeamsConnectionRequestOptions, or an expression."""
