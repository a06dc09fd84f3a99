# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.auth``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "OauthAccessToken",
]

PREFIX = "io.kestra.plugin.azure.auth"


def _OauthAccessToken():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class OauthAccessToken(BaseTask):
        """``io.kestra.plugin.azure.auth.OauthAccessToken``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.auth.OauthAccessToken",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        tenant_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return OauthAccessToken


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _OauthAccessToken,
    ),
)
