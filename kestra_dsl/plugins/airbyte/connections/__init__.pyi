# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airbyte.connections``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.models import HttpConfiguration
from kestra_dsl.plugins.airbyte import AirbyteConnectionApplicationCredentials

__all__ = [
    "CheckStatus",
    "Sync",
]

PREFIX: str


class CheckStatus(BaseTask):
    """``io.kestra.plugin.airbyte.connections.CheckStatus``.

    A task. In Kestra 1.3, 2.0. From plugin-airbyte 1.4.7. Required: id.
    https://kestra.io/plugins/plugin-airbyte/connections/io.kestra.plugin.airbyte.connections.checkstatus
    """

    job_id: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression."""
    application_credentials: One[AirbyteConnectionApplicationCredentials] | None = None
    """AirbyteConnectionApplicationCredentials."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    http_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S. Deprecated."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Sync(BaseTask):
    """``io.kestra.plugin.airbyte.connections.Sync``.

    A task. In Kestra 1.3, 2.0. From plugin-airbyte 1.4.7. Required: id.
    https://kestra.io/plugins/plugin-airbyte/connections/io.kestra.plugin.airbyte.connections.sync
    """

    connection_id: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression."""
    application_credentials: One[AirbyteConnectionApplicationCredentials] | None = None
    """AirbyteConnectionApplicationCredentials."""
    fail_on_active_sync: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""
    http_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S. Deprecated."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
