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
    """``io.kestra.plugin.gcp.auth.OauthAccessToken``."""

    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> OauthAccessTokenOutputs:
        return OauthAccessTokenOutputs(self._output_root, self.id)
