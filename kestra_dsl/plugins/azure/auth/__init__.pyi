# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.auth``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "OauthAccessToken",
]

PREFIX: str


class OauthAccessToken(BaseTask):
    """``io.kestra.plugin.azure.auth.OauthAccessToken``."""

    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://management.azure.com/.default"]."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
