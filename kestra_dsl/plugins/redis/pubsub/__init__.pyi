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
    """``io.kestra.plugin.redis.pubsub.Publish``."""

    channel: Text | None = None
    """Required."""
    from_: Text | Items[Data] | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""

    @property
    def outputs(self) -> PublishOutputs:
        return PublishOutputs(self._output_root, self.id)
