# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fivetran.connectors``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Status",
    "Sync",
]

PREFIX: str


class StatusOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"connectors": "connectors"}
    connectors: Reference


class Status(BaseTask):
    """``io.kestra.plugin.fivetran.connectors.Status``.

    A task. In Kestra 1.3, 2.0. From plugin-fivetran 1.6.1. Required: id, connector_ids, api_key, api_secret.
    https://kestra.io/plugins/plugin-fivetran/connectors/io.kestra.plugin.fivetran.connectors.status
    """

    connector_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    api_secret: Text | None = None
    """Text, or an expression. Required."""
    allow_terminal: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.fivetran.com."""
    freshness_buffer: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    initial_retry_delay: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    max_attempts: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT30S."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> StatusOutputs:
        return StatusOutputs(self._output_root, self.id)


class Sync(BaseTask):
    """``io.kestra.plugin.fivetran.connectors.Sync``.

    A task. In Kestra 1.3, 2.0. From plugin-fivetran 1.6.1. Required: id, connector_id, api_key, api_secret.
    https://kestra.io/plugins/plugin-fivetran/connectors/io.kestra.plugin.fivetran.connectors.sync
    """

    connector_id: Text | None = None
    """Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    api_secret: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.fivetran.com."""
    force: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    initial_retry_delay: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    max_attempts: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""
