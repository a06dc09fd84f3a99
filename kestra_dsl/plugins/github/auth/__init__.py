# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.auth``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AppToken",
]

PREFIX = "io.kestra.plugin.github.auth"


def _AppToken():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AppTokenOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"expires_at": "expiresAt", "token": "token"}
        expires_at: Reference
        token: Reference
    class AppToken(BaseTask):
        """``io.kestra.plugin.github.auth.AppToken``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.auth.AppToken",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "installation_id", "private_key"),
        )
        client_id: Text | None = None
        installation_id: Text | None = None
        private_key: Text | None = None
        endpoint: Text | None = None
        @property
        def outputs(self) -> AppTokenOutputs:
            return AppTokenOutputs(self._output_root, self.id)
    return AppToken


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AppToken,
    ),
)
