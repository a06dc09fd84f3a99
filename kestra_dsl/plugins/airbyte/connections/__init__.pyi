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
    """``io.kestra.plugin.airbyte.connections.CheckStatus``."""

    job_id: Text | None = None
    url: Text | None = None
    application_credentials: One[AirbyteConnectionApplicationCredentials] | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    password: Text | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT1S."""
    token: Text | None = None
    username: Text | None = None
    http_timeout: Dynamic[Duration] | None = None
    """Default: PT10S. Deprecated."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Sync(BaseTask):
    """``io.kestra.plugin.airbyte.connections.Sync``."""

    connection_id: Text | None = None
    url: Text | None = None
    application_credentials: One[AirbyteConnectionApplicationCredentials] | None = None
    fail_on_active_sync: Dynamic[Bool] | None = None
    """Default: true."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    password: Text | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT1S."""
    token: Text | None = None
    username: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""
    http_timeout: Dynamic[Duration] | None = None
    """Default: PT10S. Deprecated."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
