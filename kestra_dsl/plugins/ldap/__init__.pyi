# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ldap``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import SearchScope, SslOptions

__all__ = [
    "Add",
    "Delete",
    "IonToLdif",
    "LdifToIon",
    "Modify",
    "Search",
]

PREFIX: str


class Add(BaseTask):
    """``io.kestra.plugin.ldap.Add``.

    A task. In Kestra 1.3, 2.0. From plugin-ldap 1.4.5. Required: id, hostname, inputs, password, user_dn, port.
    https://kestra.io/plugins/plugin-ldap/io.kestra.plugin.ldap.add
    """

    hostname: Text | None = None
    """Text, or an expression. Required."""
    inputs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    user_dn: Text | None = None
    """Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Simple or gssapi, or an expression. Default: simple."""
    kdc: Text | None = None
    """Text, or an expression."""
    realm: Text | None = None
    """Text, or an expression."""
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """List of AUTH, AUTH_INT or AUTH_CONF, or an expression. Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions."""


class Delete(BaseTask):
    """``io.kestra.plugin.ldap.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-ldap 1.4.5. Required: id, hostname, inputs, password, user_dn, port.
    https://kestra.io/plugins/plugin-ldap/io.kestra.plugin.ldap.delete
    """

    hostname: Text | None = None
    """Text, or an expression. Required."""
    inputs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    user_dn: Text | None = None
    """Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Simple or gssapi, or an expression. Default: simple."""
    kdc: Text | None = None
    """Text, or an expression."""
    realm: Text | None = None
    """Text, or an expression."""
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """List of AUTH, AUTH_INT or AUTH_CONF, or an expression. Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions."""


class IonToLdifOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris_list": "urisList"}
    uris_list: Reference


class IonToLdif(BaseTask):
    """``io.kestra.plugin.ldap.IonToLdif``.

    A task. In Kestra 1.3, 2.0. From plugin-ldap 1.4.5. Required: id, inputs.
    https://kestra.io/plugins/plugin-ldap/io.kestra.plugin.ldap.iontoldif
    """

    inputs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""

    @property
    def outputs(self) -> IonToLdifOutputs:
        return IonToLdifOutputs(self._output_root, self.id)


class LdifToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris_list": "urisList"}
    uris_list: Reference


class LdifToIon(BaseTask):
    """``io.kestra.plugin.ldap.LdifToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-ldap 1.4.5. Required: id, inputs.
    https://kestra.io/plugins/plugin-ldap/io.kestra.plugin.ldap.ldiftoion
    """

    inputs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""

    @property
    def outputs(self) -> LdifToIonOutputs:
        return LdifToIonOutputs(self._output_root, self.id)


class Modify(BaseTask):
    """``io.kestra.plugin.ldap.Modify``.

    A task. In Kestra 1.3, 2.0. From plugin-ldap 1.4.5. Required: id, hostname, inputs, password, user_dn, port.
    https://kestra.io/plugins/plugin-ldap/io.kestra.plugin.ldap.modify
    """

    hostname: Text | None = None
    """Text, or an expression. Required."""
    inputs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    user_dn: Text | None = None
    """Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Simple or gssapi, or an expression. Default: simple."""
    kdc: Text | None = None
    """Text, or an expression."""
    realm: Text | None = None
    """Text, or an expression."""
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """List of AUTH, AUTH_INT or AUTH_CONF, or an expression. Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions."""


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.ldap.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-ldap 1.4.5. Required: id, hostname, password, user_dn, port.
    https://kestra.io/plugins/plugin-ldap/io.kestra.plugin.ldap.search
    """

    hostname: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    user_dn: Text | None = None
    """Text, or an expression. Required."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required."""
    attributes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["*"]."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Simple or gssapi, or an expression. Default: simple."""
    base_dn: Text | None = None
    """Text, or an expression. Default: ou=system."""
    filter: Text | None = None
    """Text, or an expression. Default: (objectclass=*)."""
    kdc: Text | None = None
    """Text, or an expression."""
    page_size: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    realm: Text | None = None
    """Text, or an expression."""
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """List of AUTH, AUTH_INT or AUTH_CONF, or an expression. Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    size_limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions."""
    sub: One[SearchScope] | None = None
    """SearchScope. Default: {"name": "SUB"}."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
