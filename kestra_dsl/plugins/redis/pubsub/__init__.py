# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.pubsub``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Publish",
]

PREFIX = "io.kestra.plugin.redis.pubsub"


def _Publish():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PublishOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count"}
        count: Reference
    class Publish(BaseTask):
        """``io.kestra.plugin.redis.pubsub.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.pubsub.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("channel", "from_", "url"),
            aliases=("io.kestra.plugin.redis.Publish",),
        )
        channel: Text | None = None
        from_: Text | Items[Data] | None = None
        url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        @property
        def outputs(self) -> PublishOutputs:
            return PublishOutputs(self._output_root, self.id)
    return Publish


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Publish,
    ),
)
