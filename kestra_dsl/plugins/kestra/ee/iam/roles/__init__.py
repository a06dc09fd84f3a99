# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.roles``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "List",
    "Set",
]

PREFIX = "io.kestra.plugin.kestra.ee.iam.roles"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.roles.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.roles.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        role_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.roles.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.roles.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        kestra_url: Text | None = None
        page: Dynamic[Int] | None = None
        size: Dynamic[Int] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


def _Set():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Set(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.roles.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.roles.Set",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        name: Text | None = None
        permissions: Dynamic[Map[Data]] | None = None
        role_description: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        is_default: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Set


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _List,
        _Set,
    ),
)
