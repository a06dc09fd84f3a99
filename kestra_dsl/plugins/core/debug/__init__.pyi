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
    """``io.kestra.plugin.core.debug.Echo``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.log.Log."""

    format: Text | None = None
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """Default: INFO."""


class ReturnOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Return(BaseTask):
    """``io.kestra.plugin.core.debug.Return``."""

    format: Text | None = None

    @property
    def outputs(self) -> ReturnOutputs:
        return ReturnOutputs(self._output_root, self.id)
