# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Handlers
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Template", "TemplateOutputs"]


class TemplateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"args": "args"}
    args: Reference


class Template(Handlers):
    """``io.kestra.plugin.core.flow.Template``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.Subflow."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Template",
        versions=("1.1", "1.3"),
        required=("namespace", "template_id"),
        property_versions={"tenant_id": ("1.1",)},
        deprecated=True,
        aliases=("io.kestra.core.tasks.flows.Template",),
        replaced_by="io.kestra.plugin.core.flow.Subflow",
    )

    _children = ("errors", "finally_")

    namespace: Text | None = None
    """Required."""
    template_id: Text | None = None
    """Required."""
    args: Dynamic[Map[Text]] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    tenant_id: Text | None = None
    """In Kestra 1.1."""

    @property
    def outputs(self) -> TemplateOutputs:
        return TemplateOutputs(self._output_root, self.id)
