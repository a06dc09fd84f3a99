# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.batch.pool``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Resize",
]

PREFIX = "io.kestra.plugin.azure.batch.pool"


def _Resize():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Resize(BaseTask):
        """``io.kestra.plugin.azure.batch.pool.Resize``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.batch.pool.Resize",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        pool_id: Text | None = None
        access_key: Text | None = None
        account: Text | None = None
        endpoint: Text | None = None
        target_dedicated_nodes: Dynamic[Int] | None = None
        target_low_priority_nodes: Dynamic[Int] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Resize


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Resize,
    ),
)
