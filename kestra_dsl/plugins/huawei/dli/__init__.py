# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dli``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
]

PREFIX = "io.kestra.plugin.huawei.dli"


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Query(BaseTask):
        """``io.kestra.plugin.huawei.dli.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.dli.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        database: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        queue: Text | None = None
        sql: Text | None = None
        access_key_id: Text | None = None
        conf: Dynamic[Items[Text]] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
        obs_auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        obs_endpoint_override: Text | None = None
        obs_path_style_access: Dynamic[Bool] | None = None
        output_location: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        tags: Dynamic[Map[Data]] | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Query


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Query,
    ),
)
