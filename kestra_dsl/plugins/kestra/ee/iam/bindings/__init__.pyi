# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.bindings``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "Set",
]

PREFIX: str


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.bindings.Set``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.bindings.set
    """

    external_id: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    role_id: Text | None = None
    """Text, or an expression."""
    subject_type: Dynamic[Literal["USER", "GROUP", "UNKNOWN_DEFAULT_OPEN_API"]] | None = None
    """USER, GROUP or UNKNOWN_DEFAULT_OPEN_API, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    fail_if_exists: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
