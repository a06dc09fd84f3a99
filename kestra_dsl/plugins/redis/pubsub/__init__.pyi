# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.pubsub``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Publish",
]

PREFIX: str


class PublishOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Publish(BaseTask):
    """``io.kestra.plugin.redis.pubsub.Publish``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, channel, from_, url.
    https://kestra.io/plugins/plugin-redis/pubsub/io.kestra.plugin.redis.pubsub.publish
    """

    channel: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | Items[Data] | None = None
    """Text, or list of any data. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""

    @property
    def outputs(self) -> PublishOutputs:
        return PublishOutputs(self._output_root, self.id)
