# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.nats.kv``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateBucket",
    "Delete",
    "Get",
    "Put",
]

PREFIX: str


class CreateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "bucket_size": "bucketSize", "description": "description", "entry_count": "entryCount", "history": "history", "metadata": "metadata", "value_size": "valueSize"}
    bucket: Reference
    bucket_size: Reference
    description: Reference
    entry_count: Reference
    history: Reference
    metadata: Reference
    value_size: Reference


class CreateBucket(BaseTask):
    """``io.kestra.plugin.nats.kv.CreateBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, name, url.
    https://kestra.io/plugins/plugin-nats/kv/io.kestra.plugin.nats.kv.createbucket
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    bucket_size: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    creds: Text | None = None
    """Text, or an expression."""
    history_per_key: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    value_size: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_count": "deletedCount"}
    deleted_count: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.nats.kv.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, bucket_name, keys, url.
    https://kestra.io/plugins/plugin-nats/kv/io.kestra.plugin.nats.kv.delete
    """

    bucket_name: Text | None = None
    """Text, or an expression. Required."""
    keys: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    creds: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"output": "output"}
    output: Reference


class Get(BaseTask):
    """``io.kestra.plugin.nats.kv.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, bucket_name, keys, url.
    https://kestra.io/plugins/plugin-nats/kv/io.kestra.plugin.nats.kv.get
    """

    bucket_name: Text | None = None
    """Text, or an expression. Required."""
    keys: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    creds: Text | None = None
    """Text, or an expression."""
    key_revisions: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class PutOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"revisions": "revisions"}
    revisions: Reference


class Put(BaseTask):
    """``io.kestra.plugin.nats.kv.Put``.

    A task. In Kestra 1.3, 2.0. From plugin-nats 1.4.5. Required: id, bucket_name, url, values.
    https://kestra.io/plugins/plugin-nats/kv/io.kestra.plugin.nats.kv.put
    """

    bucket_name: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    values: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    creds: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> PutOutputs:
        return PutOutputs(self._output_root, self.id)
