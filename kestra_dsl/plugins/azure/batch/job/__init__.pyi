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
    """``io.kestra.plugin.azure.batch.job.Create``."""

    job: Dynamic[One[Job]] | None = None
    pool_id: Text | None = None
    tasks: Items[One[Task]] | None = None
    access_key: Text | None = None
    account: Text | None = None
    completion_check_interval: Dynamic[Duration] | None = None
    """Default: PT1S."""
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    endpoint: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    resume: Dynamic[Bool] | None = None
    """Default: true."""
    sync_working_directory: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
