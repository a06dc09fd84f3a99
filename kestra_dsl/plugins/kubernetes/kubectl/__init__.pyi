# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kubernetes.kubectl``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.kubernetes.models import Connection, SideCar

__all__ = [
    "Apply",
    "Delete",
    "Get",
    "Patch",
    "Restart",
]

PREFIX: str


class ApplyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata"}
    metadata: Reference


class Apply(BaseTask):
    """``io.kestra.plugin.kubernetes.kubectl.Apply``.

    A task. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0. Required: id, spec.
    https://kestra.io/plugins/plugin-kubernetes/kubectl/io.kestra.plugin.kubernetes.kubectl.apply
    """

    spec: Text | None = None
    """Text, or an expression. Required."""
    namespace: Text | None = None
    """Kubernetes namespace of the resource. Text, or an expression. Default: default."""
    connection: One[Connection] | None = None
    """Connection."""
    container_default_spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    file_sidecar: One[SideCar] | None = None
    """SideCar. Default: {"image": "busybox"}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    wait_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""

    @property
    def outputs(self) -> ApplyOutputs:
        return ApplyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.kubernetes.kubectl.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0. Required: id, resource_type, resources_names.
    https://kestra.io/plugins/plugin-kubernetes/kubectl/io.kestra.plugin.kubernetes.kubectl.delete
    """

    resource_type: Text | None = None
    """Text, or an expression. Required."""
    resources_names: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    namespace: Text | None = None
    """Kubernetes namespace of the resource. Text, or an expression. Default: default."""
    api_group: Text | None = None
    """Text, or an expression."""
    api_version: Text | None = None
    """Text, or an expression."""
    connection: One[Connection] | None = None
    """Connection."""
    container_default_spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    file_sidecar: One[SideCar] | None = None
    """SideCar. Default: {"image": "busybox"}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    wait_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""


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
    """``io.kestra.plugin.kubernetes.kubectl.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0. Required: id, resource_type.
    https://kestra.io/plugins/plugin-kubernetes/kubectl/io.kestra.plugin.kubernetes.kubectl.get
    """

    resource_type: Text | None = None
    """Text, or an expression. Required."""
    namespace: Text | None = None
    """Kubernetes namespace of the resource. Text, or an expression. Default: default."""
    api_group: Text | None = None
    """Text, or an expression."""
    api_version: Text | None = None
    """Text, or an expression."""
    connection: One[Connection] | None = None
    """Connection."""
    container_default_spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    file_sidecar: One[SideCar] | None = None
    """SideCar. Default: {"image": "busybox"}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    resources_names: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    wait_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class PatchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata", "status": "status"}
    metadata: Reference
    status: Reference


class Patch(BaseTask):
    """``io.kestra.plugin.kubernetes.kubectl.Patch``.

    A task. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0. Required: id, patch, resource_name, resource_type.
    https://kestra.io/plugins/plugin-kubernetes/kubectl/io.kestra.plugin.kubernetes.kubectl.patch
    """

    patch: Text | None = None
    """Text, or an expression. Required."""
    resource_name: Text | None = None
    """Text, or an expression. Required."""
    resource_type: Text | None = None
    """Text, or an expression. Required."""
    namespace: Text | None = None
    """Kubernetes namespace of the resource. Text, or an expression. Default: default."""
    api_group: Text | None = None
    """Text, or an expression."""
    api_version: Text | None = None
    """Text, or an expression."""
    connection: One[Connection] | None = None
    """Connection."""
    container_default_spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    file_sidecar: One[SideCar] | None = None
    """SideCar. Default: {"image": "busybox"}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    patch_strategy: Dynamic[Literal["STRATEGIC_MERGE", "JSON_MERGE", "JSON_PATCH"]] | None = None
    """STRATEGIC_MERGE, JSON_MERGE or JSON_PATCH, or an expression. Default: STRATEGIC_MERGE."""
    wait_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""

    @property
    def outputs(self) -> PatchOutputs:
        return PatchOutputs(self._output_root, self.id)


class Restart(BaseTask):
    """``io.kestra.plugin.kubernetes.kubectl.Restart``.

    A task. In Kestra 1.3, 2.0. From plugin-kubernetes 1.10.0. Required: id, resource_type, resources_names.
    https://kestra.io/plugins/plugin-kubernetes/kubectl/io.kestra.plugin.kubernetes.kubectl.restart
    """

    resource_type: Dynamic[Literal["Deployment", "StatefulSet"]] | None = None
    """Deployment or StatefulSet, or an expression. Required."""
    resources_names: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    namespace: Text | None = None
    """Kubernetes namespace of the resource. Text, or an expression. Default: default."""
    connection: One[Connection] | None = None
    """Connection."""
    container_default_spec: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    file_sidecar: One[SideCar] | None = None
    """SideCar. Default: {"image": "busybox"}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to text, or an expression."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    wait_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""
