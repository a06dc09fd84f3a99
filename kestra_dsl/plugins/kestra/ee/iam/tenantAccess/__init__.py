# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.tenantAccess``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Set",
]

PREFIX = "io.kestra.plugin.kestra.ee.iam.tenantAccess"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.tenantAccess.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.tenantAccess.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        user_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


def _Set():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Set(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.tenantAccess.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.tenantAccess.Set",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        email: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
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
        _Set,
    ),
)
