# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hightouch``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Sync",
]

PREFIX = "io.kestra.plugin.hightouch"


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SyncOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata", "run_id": "runId"}
        metadata: Reference
        run_id: Reference
    class Sync(BaseTask):
        """``io.kestra.plugin.hightouch.Sync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.hightouch.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("sync_id", "token"),
        )
        token: Text | None = None
        sync_id: Dynamic[Int] | None = None
        full_resynchronization: Dynamic[Bool] | None = None
        max_duration: Dynamic[Duration] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> SyncOutputs:
            return SyncOutputs(self._output_root, self.id)
    return Sync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Sync,
    ),
)
