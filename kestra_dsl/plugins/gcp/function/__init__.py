# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.function``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "HttpFunction",
]

PREFIX = "io.kestra.plugin.gcp.function"


def _HttpFunction():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class HttpFunctionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"response_body": "responseBody"}
        response_body: Reference
    class HttpFunction(BaseTask):
        """``io.kestra.plugin.gcp.function.HttpFunction``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.function.HttpFunction",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("http_method", "url"),
        )
        http_method: Text | None = None
        url: Text | None = None
        http_body: Dynamic[Map[Data]] | None = None
        impersonated_service_account: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> HttpFunctionOutputs:
            return HttpFunctionOutputs(self._output_root, self.id)
    return HttpFunction


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _HttpFunction,
    ),
)
