# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.eventbridge``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "PutEvents",
]

PREFIX = "io.kestra.plugin.aws.eventbridge"


def _PutEvents():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PutEventsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"entry_count": "entryCount", "failed_entry_count": "failedEntryCount", "uri": "uri"}
        entry_count: Reference
        failed_entry_count: Reference
        uri: Reference
    class PutEvents(BaseTask):
        """``io.kestra.plugin.aws.eventbridge.PutEvents``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.eventbridge.PutEvents",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("entries",),
        )
        entries: Text | Items[One[later("kestra_dsl.plugins.aws.eventbridge.model", "Entry")]] | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        fail_on_unsuccessful_events: Dynamic[Bool] | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> PutEventsOutputs:
            return PutEventsOutputs(self._output_root, self.id)
    return PutEvents


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _PutEvents,
    ),
    (
        "model",
    ),
)
