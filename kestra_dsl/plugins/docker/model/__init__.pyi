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
    """``io.kestra.plugin.docker.model.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, model.
    https://kestra.io/plugins/plugin-docker/model/io.kestra.plugin.docker.model.delete
    """

    model: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression. Default: http://localhost:12434."""


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"models": "models"}
    models: Reference


class List(BaseTask):
    """``io.kestra.plugin.docker.model.List``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id.
    https://kestra.io/plugins/plugin-docker/model/io.kestra.plugin.docker.model.list
    """

    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression. Default: http://localhost:12434."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class Pull(BaseTask):
    """``io.kestra.plugin.docker.model.Pull``.

    A task. In Kestra 1.3, 2.0. From plugin-docker 1.6.0. Required: id, model.
    https://kestra.io/plugins/plugin-docker/model/io.kestra.plugin.docker.model.pull
    """

    model: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Text, or an expression. Default: http://localhost:12434."""
