# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.klaviyo.jobs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GetRecipient",
    "GetSendJob",
]

PREFIX = "io.kestra.plugin.klaviyo.jobs"


def _GetRecipient():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetRecipientOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class GetRecipient(BaseTask):
        """``io.kestra.plugin.klaviyo.jobs.GetRecipient``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.klaviyo.jobs.GetRecipient",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "job_ids"),
        )
        api_key: Text | None = None
        job_ids: Dynamic[Items[Text]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetRecipientOutputs:
            return GetRecipientOutputs(self._output_root, self.id)
    return GetRecipient


def _GetSendJob():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetSendJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class GetSendJob(BaseTask):
        """``io.kestra.plugin.klaviyo.jobs.GetSendJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.klaviyo.jobs.GetSendJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "job_ids"),
        )
        api_key: Text | None = None
        job_ids: Dynamic[Items[Text]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetSendJobOutputs:
            return GetSendJobOutputs(self._output_root, self.id)
    return GetSendJob


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GetRecipient,
        _GetSendJob,
    ),
)
