# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.bindings``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Set",
]

PREFIX = "io.kestra.plugin.kestra.ee.iam.bindings"


def _Set():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Set(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.bindings.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.bindings.Set",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        external_id: Text | None = None
        namespace: Text | None = None
        role_id: Text | None = None
        subject_type: Dynamic[Literal["USER", "GROUP", "UNKNOWN_DEFAULT_OPEN_API"]] | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        fail_if_exists: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Set


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Set,
    ),
)
