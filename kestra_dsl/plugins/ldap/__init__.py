# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ldap``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Add",
    "Delete",
    "IonToLdif",
    "LdifToIon",
    "Modify",
    "Search",
]

PREFIX = "io.kestra.plugin.ldap"


def _Add():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    class Add(BaseTask):
        """``io.kestra.plugin.ldap.Add``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ldap.Add",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("hostname", "inputs", "password", "port", "user_dn"),
        )
        hostname: Text | None = None
        inputs: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        user_dn: Text | None = None
        port: Dynamic[Int] | None = None
        auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
        kdc: Text | None = None
        realm: Text | None = None
        sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
    return Add


def _Delete():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.ldap.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ldap.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("hostname", "inputs", "password", "port", "user_dn"),
        )
        hostname: Text | None = None
        inputs: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        user_dn: Text | None = None
        port: Dynamic[Int] | None = None
        auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
        kdc: Text | None = None
        realm: Text | None = None
        sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
    return Delete


def _IonToLdif():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToLdifOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uris_list": "urisList"}
        uris_list: Reference
    class IonToLdif(BaseTask):
        """``io.kestra.plugin.ldap.IonToLdif``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ldap.IonToLdif",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("inputs",),
        )
        inputs: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> IonToLdifOutputs:
            return IonToLdifOutputs(self._output_root, self.id)
    return IonToLdif


def _LdifToIon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LdifToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uris_list": "urisList"}
        uris_list: Reference
    class LdifToIon(BaseTask):
        """``io.kestra.plugin.ldap.LdifToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ldap.LdifToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("inputs",),
        )
        inputs: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> LdifToIonOutputs:
            return LdifToIonOutputs(self._output_root, self.id)
    return LdifToIon


def _Modify():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    class Modify(BaseTask):
        """``io.kestra.plugin.ldap.Modify``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ldap.Modify",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("hostname", "inputs", "password", "port", "user_dn"),
        )
        hostname: Text | None = None
        inputs: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        user_dn: Text | None = None
        port: Dynamic[Int] | None = None
        auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
        kdc: Text | None = None
        realm: Text | None = None
        sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
    return Modify


def _Search():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.ldap.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ldap.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("hostname", "password", "port", "user_dn"),
        )
        hostname: Text | None = None
        password: Text | None = None
        user_dn: Text | None = None
        port: Dynamic[Int] | None = None
        attributes: Dynamic[Items[Text]] | None = None
        auth_method: Dynamic[Literal["simple", "gssapi"]] | None = None
        base_dn: Text | None = None
        filter: Text | None = None
        kdc: Text | None = None
        page_size: Dynamic[Int] | None = None
        realm: Text | None = None
        sasl_allowed_qo_p: Dynamic[Items[Dynamic[Literal["AUTH", "AUTH_INT", "AUTH_CONF"]]]] | None = None
        size_limit: Dynamic[Int] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
        sub: One[later("kestra_dsl.models", "SearchScope")] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Add,
        _Delete,
        _IonToLdif,
        _LdifToIon,
        _Modify,
        _Search,
    ),
)
