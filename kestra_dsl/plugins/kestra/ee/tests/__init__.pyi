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
    """``io.kestra.plugin.kestra.ee.tests.RunTest``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.tests.runtest
    """

    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    test_id: Text | None = None
    """Text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    fail_on_test_failure: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    test_cases: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RunTests(BaseTask):
    """``io.kestra.plugin.kestra.ee.tests.RunTests``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.tests.runtests
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    fail_on_test_failure: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
