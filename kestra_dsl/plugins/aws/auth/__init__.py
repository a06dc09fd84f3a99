# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.auth``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "EksToken",
]

PREFIX = "io.kestra.plugin.aws.auth"


def _EksToken():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class EksTokenOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"token": "token"}
        token: Reference
    class EksToken(BaseTask):
        """``io.kestra.plugin.aws.auth.EksToken``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.auth.EksToken",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_name",),
        )
        cluster_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        expiration_duration: Dynamic[Int] | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> EksTokenOutputs:
            return EksTokenOutputs(self._output_root, self.id)
    return EksToken


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _EksToken,
    ),
)
