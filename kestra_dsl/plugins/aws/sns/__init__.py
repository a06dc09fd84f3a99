# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.sns``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Publish",
]

PREFIX = "io.kestra.plugin.aws.sns"


def _Publish():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PublishOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages_count": "messagesCount"}
        messages_count: Reference
    class Publish(BaseTask):
        """``io.kestra.plugin.aws.sns.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.sns.Publish",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "topic_arn"),
        )
        from_: Text | Items[Data] | One[later("kestra_dsl.plugins.aws.sns.model", "Message")] | None = None
        topic_arn: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
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
        def outputs(self) -> PublishOutputs:
            return PublishOutputs(self._output_root, self.id)
    return Publish


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Publish,
    ),
    (
        "model",
    ),
)
