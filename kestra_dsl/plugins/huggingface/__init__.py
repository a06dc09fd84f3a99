# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huggingface``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "HttpTaskRequestOptions",
    "Inference",
]

PREFIX = "io.kestra.plugin.huggingface"


def _HttpTaskRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    class HttpTaskRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.huggingface.AbstractHttpTask-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        connection_pool_idle_timeout: Dynamic[Duration] | None = None
        default_charset: Text | None = None
        max_content_length: Dynamic[Int] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
    return HttpTaskRequestOptions


def _Inference():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InferenceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"output": "output"}
        output: Reference
    class Inference(BaseTask):
        """``io.kestra.plugin.huggingface.Inference``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huggingface.Inference",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "inputs", "model"),
        )
        api_key: Text | None = None
        inputs: Text | None = None
        model: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        endpoint: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.huggingface", "HttpTaskRequestOptions")]] | None = None
        use_cache: Dynamic[Bool] | None = None
        wait_for_model: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> InferenceOutputs:
            return InferenceOutputs(self._output_root, self.id)
    return Inference


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _HttpTaskRequestOptions,
        _Inference,
    ),
)
