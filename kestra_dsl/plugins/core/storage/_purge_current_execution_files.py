# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["PurgeCurrentExecutionFiles", "PurgeCurrentExecutionFilesOutputs"]


class PurgeCurrentExecutionFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris": "uris"}
    uris: Reference


class PurgeCurrentExecutionFiles(BaseTask):
    """``io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles",
        aliases=("io.kestra.core.tasks.storages.PurgeExecution", "io.kestra.plugin.core.storage.PurgeExecution"),
    )

    @property
    def outputs(self) -> PurgeCurrentExecutionFilesOutputs:
        return PurgeCurrentExecutionFilesOutputs(self._output_root, self.id)
