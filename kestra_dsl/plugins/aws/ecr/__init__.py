# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.ecr``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GetAuthToken",
]

PREFIX = "io.kestra.plugin.aws.ecr"


def _GetAuthToken():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetAuthTokenOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"token": "token"}
        token: Reference
    class GetAuthToken(BaseTask):
        """``io.kestra.plugin.aws.ecr.GetAuthToken``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.ecr.GetAuthToken",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
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
        def outputs(self) -> GetAuthTokenOutputs:
            return GetAuthTokenOutputs(self._output_root, self.id)
    return GetAuthToken


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GetAuthToken,
    ),
)
