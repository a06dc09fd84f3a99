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
    """``io.kestra.plugin.ldap.Add``."""

    hostname: Text | None = None
    """Required."""
    inputs: Dynamic[Items[Text]] | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    user_dn: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Default: simple."""
    kdc: Text | None = None
    realm: Text | None = None
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    ssl_options: One[SslOptions] | None = None


class Delete(BaseTask):
    """``io.kestra.plugin.ldap.Delete``."""

    hostname: Text | None = None
    """Required."""
    inputs: Dynamic[Items[Text]] | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    user_dn: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Default: simple."""
    kdc: Text | None = None
    realm: Text | None = None
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    ssl_options: One[SslOptions] | None = None


class IonToLdifOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris_list": "urisList"}
    uris_list: Reference


class IonToLdif(BaseTask):
    """``io.kestra.plugin.ldap.IonToLdif``."""

    inputs: Dynamic[Items[Text]] | None = None
    """Required."""

    @property
    def outputs(self) -> IonToLdifOutputs:
        return IonToLdifOutputs(self._output_root, self.id)


class LdifToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uris_list": "urisList"}
    uris_list: Reference


class LdifToIon(BaseTask):
    """``io.kestra.plugin.ldap.LdifToIon``."""

    inputs: Dynamic[Items[Text]] | None = None
    """Required."""

    @property
    def outputs(self) -> LdifToIonOutputs:
        return LdifToIonOutputs(self._output_root, self.id)


class Modify(BaseTask):
    """``io.kestra.plugin.ldap.Modify``."""

    hostname: Text | None = None
    """Required."""
    inputs: Dynamic[Items[Text]] | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    user_dn: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Default: simple."""
    kdc: Text | None = None
    realm: Text | None = None
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    ssl_options: One[SslOptions] | None = None


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.ldap.Search``."""

    hostname: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    user_dn: Text | None = None
    """Required."""
    port: Dynamic[Int] | None = None
    """Required."""
    attributes: Dynamic[Items[Text]] | None = None
    """Default: ["*"]."""
    auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
    """Default: simple."""
    base_dn: Text | None = None
    """Default: ou=system."""
    filter: Text | None = None
    """Default: (objectclass=*)."""
    kdc: Text | None = None
    page_size: Dynamic[Int] | None = None
    realm: Text | None = None
    sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
    """Default: ["AUTH_CONF","AUTH_INT","AUTH"]."""
    size_limit: Dynamic[Int] | None = None
    ssl_options: One[SslOptions] | None = None
    sub: One[SearchScope] | None = None
    """Default: {'name': 'sub'}."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
