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
    """``io.kestra.plugin.kestra.ee.iam.bindings.Set``."""

    external_id: Text | None = None
    namespace: Text | None = None
    role_id: Text | None = None
    subject_type: Dynamic[Literal["USER", "GROUP", "UNKNOWN_DEFAULT_OPEN_API"]] | None = None
    auth: One[KestraTaskAuth] | None = None
    fail_if_exists: Dynamic[Bool] | None = None
    """Default: false."""
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
