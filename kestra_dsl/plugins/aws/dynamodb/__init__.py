# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.dynamodb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DeleteItem",
    "GetItem",
    "PutItem",
    "Query",
    "Scan",
]

PREFIX = "io.kestra.plugin.aws.dynamodb"


def _DeleteItem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    class DeleteItem(BaseTask):
        """``io.kestra.plugin.aws.dynamodb.DeleteItem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.dynamodb.DeleteItem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("table_name",),
        )
        table_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        key: Dynamic[Map[Data]] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
    return DeleteItem


def _GetItem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetItemOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row"}
        row: Reference
    class GetItem(BaseTask):
        """``io.kestra.plugin.aws.dynamodb.GetItem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.dynamodb.GetItem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("table_name",),
        )
        table_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        key: Dynamic[Map[Data]] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> GetItemOutputs:
            return GetItemOutputs(self._output_root, self.id)
    return GetItem


def _PutItem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Text
    class PutItem(BaseTask):
        """``io.kestra.plugin.aws.dynamodb.PutItem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.dynamodb.PutItem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("table_name",),
        )
        table_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        item: Data | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
    return PutItem


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.aws.dynamodb.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.dynamodb.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("expression_attribute_values", "key_condition_expression", "table_name"),
        )
        expression_attribute_values: Dynamic[Map[Data]] | None = None
        key_condition_expression: Text | None = None
        table_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter_expression: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        limit: Dynamic[Int] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Scan():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ScanOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Scan(BaseTask):
        """``io.kestra.plugin.aws.dynamodb.Scan``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.dynamodb.Scan",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("table_name",),
        )
        table_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        expression_attribute_values: Dynamic[Map[Data]] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter_expression: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        limit: Dynamic[Int] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> ScanOutputs:
            return ScanOutputs(self._output_root, self.id)
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
