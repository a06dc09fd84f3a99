# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.tests``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RunTest",
    "RunTests",
]

PREFIX = "io.kestra.plugin.kestra.ee.tests"


def _RunTest():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class RunTest(BaseTask):
        """``io.kestra.plugin.kestra.ee.tests.RunTest``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.tests.RunTest",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        namespace: Text | None = None
        test_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        fail_on_test_failure: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        test_cases: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return RunTest


def _RunTests():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class RunTests(BaseTask):
        """``io.kestra.plugin.kestra.ee.tests.RunTests``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.tests.RunTests",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        fail_on_test_failure: Dynamic[Bool] | None = None
        flow_id: Text | None = None
        include_child_namespaces: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        namespace: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return RunTests


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RunTest,
        _RunTests,
    ),
)
