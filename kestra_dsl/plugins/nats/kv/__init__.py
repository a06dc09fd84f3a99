# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.nats.kv``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateBucket",
    "Delete",
    "Get",
    "Put",
]

PREFIX = "io.kestra.plugin.nats.kv"


def _CreateBucket():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.kv.CreateBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name", "url"),
        )
        name: Text | None = None
        url: Text | None = None
        bucket_size: Dynamic[Int] | None = None
        creds: Text | None = None
        history_per_key: Dynamic[Int] | None = None
        metadata: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        token: Text | None = None
        username: Text | None = None
        value_size: Dynamic[Int] | None = None
        @property
        def outputs(self) -> CreateBucketOutputs:
            return CreateBucketOutputs(self._output_root, self.id)
    return CreateBucket


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted_count": "deletedCount"}
        deleted_count: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.nats.kv.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.kv.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket_name", "keys", "url"),
        )
        bucket_name: Text | None = None
        keys: Dynamic[Items[Text]] | None = None
        url: Text | None = None
        creds: Text | None = None
        password: Text | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"output": "output"}
        output: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.nats.kv.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.kv.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket_name", "keys", "url"),
        )
        bucket_name: Text | None = None
        keys: Dynamic[Items[Text]] | None = None
        url: Text | None = None
        creds: Text | None = None
        key_revisions: Dynamic[Map[Data]] | None = None
        password: Text | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Put():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PutOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"revisions": "revisions"}
        revisions: Reference
    class Put(BaseTask):
        """``io.kestra.plugin.nats.kv.Put``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.nats.kv.Put",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket_name", "url", "values"),
        )
        bucket_name: Text | None = None
        url: Text | None = None
        values: Dynamic[Map[Data]] | None = None
        creds: Text | None = None
        password: Text | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> PutOutputs:
            return PutOutputs(self._output_root, self.id)
    return Put


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateBucket,
        _Delete,
        _Get,
        _Put,
    ),
)
