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
    """Part of other types: ``io.kestra.plugin.huggingface.AbstractHttpTask-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-huggingface 1.4.4.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""


class InferenceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"output": "output"}
    output: Reference


class Inference(BaseTask):
    """``io.kestra.plugin.huggingface.Inference``.

    A task. In Kestra 1.3, 2.0. From plugin-huggingface 1.4.4. Required: id, api_key, inputs, model.
    https://kestra.io/plugins/plugin-huggingface/io.kestra.plugin.huggingface.inference
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    inputs: Text | None = None
    """Text, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Default: https://api-inference.huggingface.co/models."""
    options: Dynamic[One[HttpTaskRequestOptions]] | None = None
    """HttpTaskRequestOptions, or an expression."""
    use_cache: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    wait_for_model: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> InferenceOutputs:
        return InferenceOutputs(self._output_root, self.id)
