# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.webhook``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "HandleEvent",
]

PREFIX = "io.kestra.plugin.stripe.webhook"


def _HandleEvent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class HandleEventOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"data": "data", "id": "id", "raw": "raw", "type": "type"}
        data: Reference
        id: Reference
        raw: Reference
        type: Reference
    class HandleEvent(BaseTask):
        """``io.kestra.plugin.stripe.webhook.HandleEvent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.webhook.HandleEvent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "endpoint_secret", "payload", "signature_header"),
        )
        api_key: Text | None = None
        endpoint_secret: Text | None = None
        payload: Text | None = None
        signature_header: Text | None = None
        @property
        def outputs(self) -> HandleEventOutputs:
            return HandleEventOutputs(self._output_root, self.id)
    return HandleEvent


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _HandleEvent,
    ),
)
