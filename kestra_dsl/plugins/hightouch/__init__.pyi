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
    """``io.kestra.plugin.hightouch.Sync``.

    A task. In Kestra 1.3, 2.0. From plugin-hightouch 1.4.3. Required: id, token, sync_id.
    https://kestra.io/plugins/plugin-hightouch/io.kestra.plugin.hightouch.sync
    """

    token: Text | None = None
    """Text, or an expression. Required."""
    sync_id: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    full_resynchronization: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> SyncOutputs:
        return SyncOutputs(self._output_root, self.id)
