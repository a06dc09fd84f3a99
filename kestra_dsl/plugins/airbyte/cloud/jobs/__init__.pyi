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
    """``io.kestra.plugin.airbyte.cloud.jobs.Reset``.

    A task. In Kestra 1.3, 2.0. From plugin-airbyte 1.4.7. Required: id.
    https://kestra.io/plugins/plugin-airbyte/cloud/io.kestra.plugin.airbyte.cloud.jobs.reset
    """

    connection_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    token: Text | None = None
    """Text, or an expression."""
    token_url: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Sync(BaseTask):
    """``io.kestra.plugin.airbyte.cloud.jobs.Sync``.

    A task. In Kestra 1.3, 2.0. From plugin-airbyte 1.4.7. Required: id.
    https://kestra.io/plugins/plugin-airbyte/cloud/io.kestra.plugin.airbyte.cloud.jobs.sync
    """

    connection_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    token: Text | None = None
    """Text, or an expression."""
    token_url: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
