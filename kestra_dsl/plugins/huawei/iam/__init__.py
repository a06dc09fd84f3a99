# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.iam``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GetTemporaryCredentials",
]

PREFIX = "io.kestra.plugin.huawei.iam"


def _GetTemporaryCredentials():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class GetTemporaryCredentials(BaseTask):
        """``io.kestra.plugin.huawei.iam.GetTemporaryCredentials``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.iam.GetTemporaryCredentials",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.iam.tasks.GetTemporaryCredentials",),
        )
        auth_method: Dynamic[Literal["PASSWORD", "TOKEN"]] | None = None
        scope: Dynamic[Literal["PROJECT", "DOMAIN"]] | None = None
        token: Text | None = None
        domain_name: Text | None = None
        duration_seconds: Dynamic[Int] | None = None
        endpoint_suffix: Text | None = None
        password: Text | None = None
        project_name: Text | None = None
        region: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return GetTemporaryCredentials


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GetTemporaryCredentials,
    ),
)
