# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.streamanalytics``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GetJob",
]

PREFIX = "io.kestra.plugin.azure.streamanalytics"


def _GetJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import AnyOutputs
    class GetJob(BaseTask):
        """``io.kestra.plugin.azure.streamanalytics.GetJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.streamanalytics.GetJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        tenant_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        job_name: Text | None = None
        pem_certificate: Text | None = None
        resource_group: Text | None = None
        subscription_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return GetJob


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GetJob,
    ),
)
