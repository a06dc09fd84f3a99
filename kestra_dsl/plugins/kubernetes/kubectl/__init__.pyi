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
    """``io.kestra.plugin.kubernetes.kubectl.Apply``."""

    spec: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Default: default."""
    connection: One[Connection] | None = None
    container_default_spec: Dynamic[Map[Data]] | None = None
    file_sidecar: One[SideCar] | None = None
    """Default: {'image': 'busybox'}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    wait_running: Dynamic[Duration] | None = None
    """Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Default: PT10M."""

    @property
    def outputs(self) -> ApplyOutputs:
        return ApplyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.kubernetes.kubectl.Delete``."""

    resource_type: Text | None = None
    """Required."""
    resources_names: Dynamic[Items[Text]] | None = None
    """Required."""
    namespace: Text | None = None
    """Default: default."""
    api_group: Text | None = None
    api_version: Text | None = None
    connection: One[Connection] | None = None
    container_default_spec: Dynamic[Map[Data]] | None = None
    file_sidecar: One[SideCar] | None = None
    """Default: {'image': 'busybox'}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    wait_running: Dynamic[Duration] | None = None
    """Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Default: PT10M."""


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

    resource_type: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Default: default."""
    api_group: Text | None = None
    api_version: Text | None = None
    connection: One[Connection] | None = None
    container_default_spec: Dynamic[Map[Data]] | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    file_sidecar: One[SideCar] | None = None
    """Default: {'image': 'busybox'}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    resources_names: Dynamic[Items[Text]] | None = None
    wait_running: Dynamic[Duration] | None = None
    """Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Default: PT10M."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class PatchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata", "status": "status"}
    metadata: Reference
    status: Reference


class Patch(BaseTask):
    """``io.kestra.plugin.kubernetes.kubectl.Patch``."""

    patch: Text | None = None
    """Required."""
    resource_name: Text | None = None
    """Required."""
    resource_type: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Default: default."""
    api_group: Text | None = None
    api_version: Text | None = None
    connection: One[Connection] | None = None
    container_default_spec: Dynamic[Map[Data]] | None = None
    file_sidecar: One[SideCar] | None = None
    """Default: {'image': 'busybox'}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    patch_strategy: Dynamic[Literal["STRATEGIC_MERGE", "JSON_MERGE", "JSON_PATCH"]] | None = None
    """Default: STRATEGIC_MERGE."""
    wait_running: Dynamic[Duration] | None = None
    """Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Default: PT10M."""

    @property
    def outputs(self) -> PatchOutputs:
        return PatchOutputs(self._output_root, self.id)


class Restart(BaseTask):
    """``io.kestra.plugin.kubernetes.kubectl.Restart``."""

    resource_type: Dynamic[Literal["Deployment", "StatefulSet"]] | None = None
    """Required."""
    resources_names: Dynamic[Items[Text]] | None = None
    """Required."""
    namespace: Text | None = None
    """Default: default."""
    connection: One[Connection] | None = None
    container_default_spec: Dynamic[Map[Data]] | None = None
    file_sidecar: One[SideCar] | None = None
    """Default: {'image': 'busybox'}."""
    inherit_cluster_config: Dynamic[Bool] | None = None
    """Default: false."""
    input_files: Dynamic[Map[Text]] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    wait_running: Dynamic[Duration] | None = None
    """Default: PT1H."""
    wait_until_ready: Dynamic[Duration] | None = None
    """Default: PT0S."""
    wait_until_running: Dynamic[Duration] | None = None
    """Default: PT10M."""
