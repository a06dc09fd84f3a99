# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.auth``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "AppToken",
]

PREFIX: str


class AppTokenOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"expires_at": "expiresAt", "token": "token"}
    expires_at: Reference
    token: Reference


class AppToken(BaseTask):
    """``io.kestra.plugin.github.auth.AppToken``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id, client_id, installation_id, private_key.
    https://kestra.io/plugins/plugin-github/auth/io.kestra.plugin.github.auth.apptoken
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    installation_id: Text | None = None
    """Text, or an expression. Required."""
    private_key: Text | None = None
    """Text, or an expression. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Default: https://api.github.com."""

    @property
    def outputs(self) -> AppTokenOutputs:
        return AppTokenOutputs(self._output_root, self.id)
