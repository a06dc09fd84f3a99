# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kubernetes.core``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "PodCreate",
]

PREFIX = "io.kestra.plugin.kubernetes.core"


def _PodCreate():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PodCreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata", "output_files": "outputFiles", "status": "status", "vars": "vars"}
        metadata: Reference
        output_files: Reference
        status: Reference
        vars: Reference
    class PodCreate(BaseTask):
        """``io.kestra.plugin.kubernetes.core.PodCreate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kubernetes.core.PodCreate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spec",),
            aliases=("io.kestra.plugin.kubernetes.PodCreate",),
        )
        spec: Dynamic[Map[Data]] | None = None
        namespace: Text | None = None
        connection: One[later("kestra_dsl.plugins.kubernetes.models", "Connection")] | None = None
        container_default_spec: Dynamic[Map[Data]] | None = None
        delete: Dynamic[Bool] | None = None
        file_sidecar: One[later("kestra_dsl.plugins.kubernetes.models", "SideCar")] | None = None
        inherit_cluster_config: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        metadata: Dynamic[Map[Data]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        resume: Dynamic[Bool] | None = None
        wait_for_log_interval: Dynamic[Duration] | None = None
        wait_running: Dynamic[Duration] | None = None
        wait_until_ready: Dynamic[Duration] | None = None
        wait_until_running: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> PodCreateOutputs:
            return PodCreateOutputs(self._output_root, self.id)
    return PodCreate


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _PodCreate,
    ),
)
