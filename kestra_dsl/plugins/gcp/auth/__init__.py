# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.auth``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "OauthAccessToken",
]

PREFIX = "io.kestra.plugin.gcp.auth"


def _OauthAccessToken():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class OauthAccessTokenOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"access_token": "accessToken"}
        access_token: Reference
    class OauthAccessToken(BaseTask):
        """``io.kestra.plugin.gcp.auth.OauthAccessToken``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.auth.OauthAccessToken",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> OauthAccessTokenOutputs:
            return OauthAccessTokenOutputs(self._output_root, self.id)
    return OauthAccessToken


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _OauthAccessToken,
    ),
)
