# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hightouch``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Sync",
]

PREFIX: str


class SyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata", "run_id": "runId"}
    metadata: Reference
    run_id: Reference


class Sync(BaseTask):
    """``io.kestra.plugin.hightouch.Sync``."""

    token: Text | None = None
    """Required."""
    sync_id: Dynamic[Int] | None = None
    """Required."""
    full_resynchronization: Dynamic[Bool] | None = None
    """Default: false."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT5M."""
    options: One[HttpConfiguration] | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> SyncOutputs:
        return SyncOutputs(self._output_root, self.id)
