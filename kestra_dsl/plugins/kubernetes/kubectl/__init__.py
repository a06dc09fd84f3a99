# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kubernetes.kubectl``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Apply",
    "Delete",
    "Get",
    "Patch",
    "Restart",
]

PREFIX = "io.kestra.plugin.kubernetes.kubectl"


def _Apply():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ApplyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata"}
        metadata: Reference
    class Apply(BaseTask):
        """``io.kestra.plugin.kubernetes.kubectl.Apply``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kubernetes.kubectl.Apply",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spec",),
        )
        spec: Text | None = None
        namespace: Text | None = None
        connection: One[later("kestra_dsl.plugins.kubernetes.models", "Connection")] | None = None
        container_default_spec: Dynamic[Map[Data]] | None = None
        file_sidecar: One[later("kestra_dsl.plugins.kubernetes.models", "SideCar")] | None = None
        inherit_cluster_config: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        wait_running: Dynamic[Duration] | None = None
        wait_until_ready: Dynamic[Duration] | None = None
        wait_until_running: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> ApplyOutputs:
            return ApplyOutputs(self._output_root, self.id)
    return Apply


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.kubernetes.kubectl.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kubernetes.kubectl.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("resource_type", "resources_names"),
        )
        resource_type: Text | None = None
        resources_names: Dynamic[Items[Text]] | None = None
        namespace: Text | None = None
        api_group: Text | None = None
        api_version: Text | None = None
        connection: One[later("kestra_dsl.plugins.kubernetes.models", "Connection")] | None = None
        container_default_spec: Dynamic[Map[Data]] | None = None
        file_sidecar: One[later("kestra_dsl.plugins.kubernetes.models", "SideCar")] | None = None
        inherit_cluster_config: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        wait_running: Dynamic[Duration] | None = None
        wait_until_ready: Dynamic[Duration] | None = None
        wait_until_running: Dynamic[Duration] | None = None
    return Delete


def _Get():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata_item": "metadataItem", "metadata_items": "metadataItems", "size": "size", "status_item": "statusItem", "status_items": "statusItems", "uri": "uri"}
        metadata_item: Reference
        metadata_items: Reference
        size: Reference
        status_item: Reference
        status_items: Reference
        uri: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.kubernetes.kubectl.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kubernetes.kubectl.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("resource_type",),
        )
        resource_type: Text | None = None
        namespace: Text | None = None
        api_group: Text | None = None
        api_version: Text | None = None
        connection: One[later("kestra_dsl.plugins.kubernetes.models", "Connection")] | None = None
        container_default_spec: Dynamic[Map[Data]] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        file_sidecar: One[later("kestra_dsl.plugins.kubernetes.models", "SideCar")] | None = None
        inherit_cluster_config: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        resources_names: Dynamic[Items[Text]] | None = None
        wait_running: Dynamic[Duration] | None = None
        wait_until_ready: Dynamic[Duration] | None = None
        wait_until_running: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Patch():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PatchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata", "status": "status"}
        metadata: Reference
        status: Reference
    class Patch(BaseTask):
        """``io.kestra.plugin.kubernetes.kubectl.Patch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kubernetes.kubectl.Patch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("patch", "resource_name", "resource_type"),
        )
        patch: Text | None = None
        resource_name: Text | None = None
        resource_type: Text | None = None
        namespace: Text | None = None
        api_group: Text | None = None
        api_version: Text | None = None
        connection: One[later("kestra_dsl.plugins.kubernetes.models", "Connection")] | None = None
        container_default_spec: Dynamic[Map[Data]] | None = None
        file_sidecar: One[later("kestra_dsl.plugins.kubernetes.models", "SideCar")] | None = None
        inherit_cluster_config: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        patch_strategy: Dynamic[Literal["STRATEGIC_MERGE", "JSON_MERGE", "JSON_PATCH"]] | None = None
        wait_running: Dynamic[Duration] | None = None
        wait_until_ready: Dynamic[Duration] | None = None
        wait_until_running: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> PatchOutputs:
            return PatchOutputs(self._output_root, self.id)
    return Patch


def _Restart():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    class Restart(BaseTask):
        """``io.kestra.plugin.kubernetes.kubectl.Restart``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kubernetes.kubectl.Restart",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("resource_type", "resources_names"),
        )
        resource_type: Dynamic[Literal["Deployment", "StatefulSet"]] | None = None
        resources_names: Dynamic[Items[Text]] | None = None
        namespace: Text | None = None
        connection: One[later("kestra_dsl.plugins.kubernetes.models", "Connection")] | None = None
        container_default_spec: Dynamic[Map[Data]] | None = None
        file_sidecar: One[later("kestra_dsl.plugins.kubernetes.models", "SideCar")] | None = None
        inherit_cluster_config: Dynamic[Bool] | None = None
        input_files: Dynamic[Map[Text]] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        wait_running: Dynamic[Duration] | None = None
        wait_until_ready: Dynamic[Duration] | None = None
        wait_until_running: Dynamic[Duration] | None = None
    return Restart


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Apply,
        _Delete,
        _Get,
        _Patch,
        _Restart,
    ),
)
