# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.crypto.openpgp``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Decrypt",
    "Encrypt",
]

PREFIX: str


class DecryptOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Decrypt(BaseTask):
    """``io.kestra.plugin.crypto.openpgp.Decrypt``.

    A task. In Kestra 1.3, 2.0. From plugin-crypto 1.3.3. Required: id.
    https://kestra.io/plugins/plugin-crypto/openpgp/io.kestra.plugin.crypto.openpgp.decrypt
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    private_key_passphrase: Text | None = None
    """Text, or an expression."""
    required_signer_users: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    sign_users_key: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> DecryptOutputs:
        return DecryptOutputs(self._output_root, self.id)


class EncryptOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Encrypt(BaseTask):
    """``io.kestra.plugin.crypto.openpgp.Encrypt``.

    A task. In Kestra 1.3, 2.0. From plugin-crypto 1.3.3. Required: id, recipients.
    https://kestra.io/plugins/plugin-crypto/openpgp/io.kestra.plugin.crypto.openpgp.encrypt
    """

    recipients: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression."""
    key: Text | None = None
    """Text, or an expression."""
    sign_passphrase: Text | None = None
    """Text, or an expression."""
    sign_private_key: Text | None = None
    """Text, or an expression."""
    sign_public_key: Text | None = None
    """Text, or an expression."""
    sign_user: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> EncryptOutputs:
        return EncryptOutputs(self._output_root, self.id)
