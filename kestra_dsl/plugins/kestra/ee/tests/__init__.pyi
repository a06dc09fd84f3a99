# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.tests``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "RunTest",
    "RunTests",
]

PREFIX: str


class RunTest(BaseTask):
    """``io.kestra.plugin.kestra.ee.tests.RunTest``."""

    namespace: Text | None = None
    test_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    fail_on_test_failure: Dynamic[Bool] | None = None
    """Default: false."""
    kestra_url: Text | None = None
    tenant_id: Text | None = None
    test_cases: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RunTests(BaseTask):
    """``io.kestra.plugin.kestra.ee.tests.RunTests``."""

    auth: One[KestraTaskAuth] | None = None
    fail_on_test_failure: Dynamic[Bool] | None = None
    """Default: false."""
    flow_id: Text | None = None
    include_child_namespaces: Dynamic[Bool] | None = None
    """Default: true."""
    kestra_url: Text | None = None
    namespace: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
