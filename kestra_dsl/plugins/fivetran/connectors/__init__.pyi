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
    """``io.kestra.plugin.fivetran.connectors.Status``."""

    connector_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    api_secret: Text | None = None
    """Required."""
    allow_terminal: Dynamic[Bool] | None = None
    """Default: false."""
    base_url: Text | None = None
    """Default: https://api.fivetran.com."""
    freshness_buffer: Dynamic[Duration] | None = None
    """Default: PT0S."""
    initial_retry_delay: Dynamic[Duration] | None = None
    """Default: PT1S."""
    max_attempts: Dynamic[Int] | None = None
    """Default: 3."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT30S."""
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> StatusOutputs:
        return StatusOutputs(self._output_root, self.id)


class Sync(BaseTask):
    """``io.kestra.plugin.fivetran.connectors.Sync``."""

    connector_id: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    api_secret: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.fivetran.com."""
    force: Dynamic[Bool] | None = None
    """Default: false."""
    initial_retry_delay: Dynamic[Duration] | None = None
    """Default: PT1S."""
    max_attempts: Dynamic[Int] | None = None
    """Default: 3."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Default: true."""
