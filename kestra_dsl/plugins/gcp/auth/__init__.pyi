# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.auth``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "OauthAccessToken",
]

PREFIX: str


class OauthAccessTokenOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"access_token": "accessToken"}
    access_token: Reference


class OauthAccessToken(BaseTask):
    """``io.kestra.plugin.gcp.auth.OauthAccessToken``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/auth/io.kestra.plugin.gcp.auth.oauthaccesstoken
    """

    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> OauthAccessTokenOutputs:
        return OauthAccessTokenOutputs(self._output_root, self.id)
