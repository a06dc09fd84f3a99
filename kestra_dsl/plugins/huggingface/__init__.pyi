# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huggingface``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "HttpTaskRequestOptions",
    "Inference",
]

PREFIX: str


class HttpTaskRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.huggingface.AbstractHttpTask-RequestOptions``."""

    connect_timeout: Dynamic[Duration] | None = None
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT0S."""
    default_charset: Text | None = None
    """Default: UTF-8."""
    max_content_length: Dynamic[Int] | None = None
    """Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""


class InferenceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"output": "output"}
    output: Reference


class Inference(BaseTask):
    """``io.kestra.plugin.huggingface.Inference``."""

    api_key: Text | None = None
    """Required."""
    inputs: Text | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    endpoint: Text | None = None
    """Default: https://api-inference.huggingface.co/models."""
    options: Dynamic[One[HttpTaskRequestOptions]] | None = None
    use_cache: Dynamic[Bool] | None = None
    """Default: true."""
    wait_for_model: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> InferenceOutputs:
        return InferenceOutputs(self._output_root, self.id)
