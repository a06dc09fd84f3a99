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
    """``io.kestra.plugin.nats.kv.CreateBucket``."""

    name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    bucket_size: Dynamic[Int] | None = None
    creds: Text | None = None
    history_per_key: Dynamic[Int] | None = None
    """Default: 1."""
    metadata: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    token: Text | None = None
    username: Text | None = None
    value_size: Dynamic[Int] | None = None

    @property
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted_count": "deletedCount"}
    deleted_count: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.nats.kv.Delete``."""

    bucket_name: Text | None = None
    """Required."""
    keys: Dynamic[Items[Text]] | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    creds: Text | None = None
    password: Text | None = None
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"output": "output"}
    output: Reference


class Get(BaseTask):
    """``io.kestra.plugin.nats.kv.Get``."""

    bucket_name: Text | None = None
    """Required."""
    keys: Dynamic[Items[Text]] | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    creds: Text | None = None
    key_revisions: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class PutOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"revisions": "revisions"}
    revisions: Reference


class Put(BaseTask):
    """``io.kestra.plugin.nats.kv.Put``."""

    bucket_name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    values: Dynamic[Map[Data]] | None = None
    """Required."""
    creds: Text | None = None
    password: Text | None = None
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> PutOutputs:
        return PutOutputs(self._output_root, self.id)
