# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.dynamodb``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "DeleteItem",
    "GetItem",
    "PutItem",
    "Query",
    "Scan",
]

PREFIX: str


class DeleteItem(BaseTask):
    """``io.kestra.plugin.aws.dynamodb.DeleteItem``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, table_name.
    https://kestra.io/plugins/plugin-aws/dynamodb/io.kestra.plugin.aws.dynamodb.deleteitem
    """

    table_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    key: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""


class GetItemOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row"}
    row: Reference


class GetItem(BaseTask):
    """``io.kestra.plugin.aws.dynamodb.GetItem``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, table_name.
    https://kestra.io/plugins/plugin-aws/dynamodb/io.kestra.plugin.aws.dynamodb.getitem
    """

    table_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    key: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetItemOutputs:
        return GetItemOutputs(self._output_root, self.id)


class PutItem(BaseTask):
    """``io.kestra.plugin.aws.dynamodb.PutItem``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, table_name.
    https://kestra.io/plugins/plugin-aws/dynamodb/io.kestra.plugin.aws.dynamodb.putitem
    """

    table_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    item: Data | None = None
    """Any data."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.aws.dynamodb.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, expression_attribute_values,
    key_condition_expression, table_name.
    https://kestra.io/plugins/plugin-aws/dynamodb/io.kestra.plugin.aws.dynamodb.query
    """

    expression_attribute_values: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    key_condition_expression: Text | None = None
    """Text, or an expression. Required."""
    table_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    filter_expression: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class ScanOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Scan(BaseTask):
    """``io.kestra.plugin.aws.dynamodb.Scan``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, table_name.
    https://kestra.io/plugins/plugin-aws/dynamodb/io.kestra.plugin.aws.dynamodb.scan
    """

    table_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    expression_attribute_values: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    filter_expression: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ScanOutputs:
        return ScanOutputs(self._output_root, self.id)
