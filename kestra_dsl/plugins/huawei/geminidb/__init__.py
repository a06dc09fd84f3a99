# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.geminidb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DeleteItem",
    "GetItem",
    "PutItem",
    "Query",
    "Scan",
]

PREFIX = "io.kestra.plugin.huawei.geminidb"


def _DeleteItem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class DeleteItem(BaseTask):
        """``io.kestra.plugin.huawei.geminidb.DeleteItem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.geminidb.DeleteItem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        key: Dynamic[Map[Data]] | None = None
        table_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return DeleteItem


def _GetItem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class GetItem(BaseTask):
        """``io.kestra.plugin.huawei.geminidb.GetItem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.geminidb.GetItem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        key: Dynamic[Map[Data]] | None = None
        table_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return GetItem


def _PutItem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class PutItem(BaseTask):
        """``io.kestra.plugin.huawei.geminidb.PutItem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.geminidb.PutItem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        item: Dynamic[Map[Data]] | None = None
        table_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return PutItem


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Query(BaseTask):
        """``io.kestra.plugin.huawei.geminidb.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.geminidb.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expression_attribute_values: Dynamic[Map[Data]] | None = None
        key_condition_expression: Text | None = None
        table_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter_expression: Text | None = None
        limit: Dynamic[Int] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Query


def _Scan():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Scan(BaseTask):
        """``io.kestra.plugin.huawei.geminidb.Scan``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.geminidb.Scan",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        table_name: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint: Text | None = None
        expression_attribute_values: Dynamic[Map[Data]] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter_expression: Text | None = None
        limit: Dynamic[Int] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Scan


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DeleteItem,
        _GetItem,
        _PutItem,
        _Query,
        _Scan,
    ),
)
