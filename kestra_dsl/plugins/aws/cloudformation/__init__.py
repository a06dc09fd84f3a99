# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.cloudformation``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
]

PREFIX = "io.kestra.plugin.aws.cloudformation"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"stack_id": "stackId", "stack_name": "stackName", "stack_outputs": "stackOutputs"}
        stack_id: Reference
        stack_name: Reference
        stack_outputs: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.aws.cloudformation.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.cloudformation.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("stack_name",),
        )
        stack_name: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
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
        template_body: Text | None = None
        wait_for_completion: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    class Delete(BaseTask):
        """``io.kestra.plugin.aws.cloudformation.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.cloudformation.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("stack_name",),
        )
        stack_name: Text | None = None
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
        wait_for_completion: Dynamic[Bool] | None = None
    return Delete


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
    ),
)
