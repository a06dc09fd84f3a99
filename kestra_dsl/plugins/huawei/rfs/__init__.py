# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.rfs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
]

PREFIX = "io.kestra.plugin.huawei.rfs"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Create(BaseTask):
        """``io.kestra.plugin.huawei.rfs.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.rfs.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        stack_description: Text | None = None
        stack_name: Text | None = None
        template_body: Text | None = None
        template_uri: Text | None = None
        vars: Dynamic[Map[Data]] | None = None
        vars_body: Text | None = None
        vars_uri: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        enable_auto_rollback: Dynamic[Bool] | None = None
        enable_deletion_protection: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.huawei.rfs.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.rfs.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        stack_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        error_on_missing: Dynamic[Bool] | None = None
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
    ),
)
