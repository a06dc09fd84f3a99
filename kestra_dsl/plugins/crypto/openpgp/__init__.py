# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.crypto.openpgp``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Decrypt",
    "Encrypt",
]

PREFIX = "io.kestra.plugin.crypto.openpgp"


def _Decrypt():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DecryptOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Decrypt(BaseTask):
        """``io.kestra.plugin.crypto.openpgp.Decrypt``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.crypto.openpgp.Decrypt",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        from_: Text | None = None
        private_key: Text | None = None
        private_key_passphrase: Text | None = None
        required_signer_users: Dynamic[Items[Text]] | None = None
        sign_users_key: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> DecryptOutputs:
            return DecryptOutputs(self._output_root, self.id)
    return Decrypt


def _Encrypt():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class EncryptOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Encrypt(BaseTask):
        """``io.kestra.plugin.crypto.openpgp.Encrypt``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.crypto.openpgp.Encrypt",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("recipients",),
        )
        recipients: Dynamic[Items[Text]] | None = None
        from_: Text | None = None
        key: Text | None = None
        sign_passphrase: Text | None = None
        sign_private_key: Text | None = None
        sign_public_key: Text | None = None
        sign_user: Text | None = None
        @property
        def outputs(self) -> EncryptOutputs:
            return EncryptOutputs(self._output_root, self.id)
    return Encrypt


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Decrypt,
        _Encrypt,
    ),
)
