# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.twilio.segment.reverseetl``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Status",
    "Sync",
]

PREFIX = "io.kestra.plugin.twilio.segment.reverseetl"


def _Status():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StatusOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"status": "status"}
        status: Reference
    class Status(BaseTask):
        """``io.kestra.plugin.twilio.segment.reverseetl.Status``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.twilio.segment.reverseetl.Status",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("model_id", "sync_id", "token"),
            aliases=("io.kestra.plugin.segment.reverseetl.Status",),
        )
        model_id: Text | None = None
        sync_id: Text | None = None
        token: Text | None = None
        uri: Text | None = None
        @property
        def outputs(self) -> StatusOutputs:
            return StatusOutputs(self._output_root, self.id)
    return Status


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SyncOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"created": "created", "status": "status", "sync_id": "syncId"}
        created: Reference
        status: Reference
        sync_id: Reference
    class Sync(BaseTask):
        """``io.kestra.plugin.twilio.segment.reverseetl.Sync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.twilio.segment.reverseetl.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("model_id", "source_id", "subscription_id", "token"),
        )
        model_id: Text | None = None
        source_id: Text | None = None
        subscription_id: Text | None = None
        token: Text | None = None
        error_on_failing: Dynamic[Bool] | None = None
        max_duration: Dynamic[Duration] | None = None
        poll_interval: Dynamic[Duration] | None = None
        uri: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> SyncOutputs:
            return SyncOutputs(self._output_root, self.id)
    return Sync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Status,
        _Sync,
    ),
)
