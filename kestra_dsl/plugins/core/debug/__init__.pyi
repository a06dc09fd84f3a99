# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.debug``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Echo",
    "Return",
]

PREFIX: str


class Echo(BaseTask):
    """``io.kestra.plugin.core.debug.Echo``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.log.Log.

    A task. Required: id.
    https://kestra.io/plugins/core/debug/io.kestra.plugin.core.debug.echo
    """

    format: Text | None = None
    """Text, or an expression."""
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """ERROR, WARN, INFO, DEBUG or TRACE, or an expression. Default: INFO."""


class ReturnOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Return(BaseTask):
    """``io.kestra.plugin.core.debug.Return``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/debug/io.kestra.plugin.core.debug.return
    """

    format: Text | None = None
    """Text or template whose rendered value is the output `value`. Text, or an expression."""

    @property
    def outputs(self) -> ReturnOutputs:
        return ReturnOutputs(self._output_root, self.id)
