# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.flows``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Export",
    "ExportById",
    "List",
]

PREFIX = "io.kestra.plugin.kestra.flows"


def _Export():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Export(BaseTask):
        """``io.kestra.plugin.kestra.flows.Export``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.flows.Export",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        labels: Dynamic[Items[Text]] | None = None
        namespace: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Export


def _ExportById():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class ExportById(BaseTask):
        """``io.kestra.plugin.kestra.flows.ExportById``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.flows.ExportById",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        flows: Dynamic[Items[Dynamic[One[later("kestra_dsl.models", "IdWithNamespace")]]]] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return ExportById


def _List():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.kestra.flows.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.flows.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        namespace: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Export,
        _ExportById,
        _List,
    ),
)
