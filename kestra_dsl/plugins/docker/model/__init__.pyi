# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.docker.model``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "List",
    "Pull",
]

PREFIX: str


class Delete(BaseTask):
    """``io.kestra.plugin.docker.model.Delete``."""

    model: Text | None = None
    """Required."""
    host: Text | None = None
    """Default: http://localhost:12434."""


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"models": "models"}
    models: Reference


class List(BaseTask):
    """``io.kestra.plugin.docker.model.List``."""

    host: Text | None = None
    """Default: http://localhost:12434."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class Pull(BaseTask):
    """``io.kestra.plugin.docker.model.Pull``."""

    model: Text | None = None
    """Required."""
    host: Text | None = None
    """Default: http://localhost:12434."""
