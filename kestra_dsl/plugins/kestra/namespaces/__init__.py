# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.namespaces``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "List",
    "NamespacesWithFlows",
]

PREFIX = "io.kestra.plugin.kestra.namespaces"


def _List():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.kestra.namespaces.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.namespaces.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        existing_only: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        page: Dynamic[Int] | None = None
        prefix: Text | None = None
        size: Dynamic[Int] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


def _NamespacesWithFlows():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class NamespacesWithFlows(BaseTask):
        """``io.kestra.plugin.kestra.namespaces.NamespacesWithFlows``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.namespaces.NamespacesWithFlows",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        prefix: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return NamespacesWithFlows


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _List,
        _NamespacesWithFlows,
    ),
)
