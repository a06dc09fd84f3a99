# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.batch.job``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.azure.shared.batch.models import Job, Task

__all__ = [
    "Create",
]

PREFIX: str


class Create(BaseTask):
    """``io.kestra.plugin.azure.batch.job.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/batch/io.kestra.plugin.azure.batch.job.create
    """

    job: Dynamic[One[Job]] | None = None
    """Job, or an expression."""
    pool_id: Text | None = None
    """Text, or an expression."""
    tasks: Items[One[Task]] | None = None
    """The tasks inside. List of Task."""
    access_key: Text | None = None
    """Text, or an expression."""
    account: Text | None = None
    """Text, or an expression."""
    completion_check_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    resume: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    sync_working_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
