# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airbyte.cloud.jobs``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Reset",
    "Sync",
]

PREFIX: str


class Reset(BaseTask):
    """``io.kestra.plugin.airbyte.cloud.jobs.Reset``."""

    connection_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    password: Text | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT1S."""
    token: Text | None = None
    token_url: Text | None = None
    username: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Sync(BaseTask):
    """``io.kestra.plugin.airbyte.cloud.jobs.Sync``."""

    connection_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    password: Text | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT1S."""
    token: Text | None = None
    token_url: Text | None = None
    username: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
