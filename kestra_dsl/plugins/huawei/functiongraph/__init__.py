# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.functiongraph``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Invoke",
]

PREFIX = "io.kestra.plugin.huawei.functiongraph"


def _Invoke():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Invoke(BaseTask):
        """``io.kestra.plugin.huawei.functiongraph.Invoke``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.functiongraph.Invoke",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        function_payload: Dynamic[Map[Data]] | None = None
        function_urn: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        fetch_logs: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Invoke


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Invoke,
    ),
)
