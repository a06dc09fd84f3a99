# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.function``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "HttpFunction",
]

PREFIX = "io.kestra.plugin.azure.function"


def _HttpFunction():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class HttpFunction(BaseTask):
        """``io.kestra.plugin.azure.function.HttpFunction``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.function.HttpFunction",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        http_method: Text | None = None
        url: Text | None = None
        http_body: Dynamic[Map[Data]] | None = None
        max_duration: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return HttpFunction


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _HttpFunction,
    ),
)
