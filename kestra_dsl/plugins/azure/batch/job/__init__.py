# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.batch.job``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
]

PREFIX = "io.kestra.plugin.azure.batch.job"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Create(BaseTask):
        """``io.kestra.plugin.azure.batch.job.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.batch.job.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        job: Dynamic[One[later("kestra_dsl.plugins.azure.shared.batch.models", "Job")]] | None = None
        pool_id: Text | None = None
        tasks: Items[One[later("kestra_dsl.plugins.azure.shared.batch.models", "Task")]] | None = None
        access_key: Text | None = None
        account: Text | None = None
        completion_check_interval: Dynamic[Duration] | None = None
        delete: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        resume: Dynamic[Bool] | None = None
        sync_working_directory: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Create


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
    ),
)
