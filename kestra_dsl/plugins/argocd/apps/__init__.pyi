# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.argocd.apps``."""

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Status",
    "Sync",
]

PREFIX: str


class StatusOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"conditions": "conditions", "exit_code": "exitCode", "health_status": "healthStatus", "output_files": "outputFiles", "raw_output": "rawOutput", "resources": "resources", "sync_status": "syncStatus", "task_runner": "taskRunner", "vars": "vars"}
    conditions: Reference
    exit_code: Reference
    health_status: Reference
    output_files: Reference
    raw_output: Reference
    resources: Reference
    sync_status: Reference
    task_runner: Reference
    vars: Reference


class Status(BaseTask):
    """``io.kestra.plugin.argocd.apps.Status``."""

    application: Text | None = None
    """Required."""
    server: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    argo_cd_version: Text | None = None
    container_image: Text | None = None
    """Default: curlimages/curl:latest."""
    env: Dynamic[Map[Data]] | None = None
    grpc_web: Dynamic[Bool] | None = None
    """Default: false."""
    insecure: Dynamic[Bool] | None = None
    """Default: false."""
    plaintext: Dynamic[Bool] | None = None
    """Default: false."""
    refresh: Dynamic[Bool] | None = None
    """Default: false."""
    server_cert: Text | None = None
    task_runner: One[TaskRunner] | None = None

    @property
    def outputs(self) -> StatusOutputs:
        return StatusOutputs(self._output_root, self.id)


class SyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"exit_code": "exitCode", "health_status": "healthStatus", "output_files": "outputFiles", "raw_output": "rawOutput", "resources": "resources", "revision": "revision", "sync_status": "syncStatus", "task_runner": "taskRunner", "vars": "vars"}
    exit_code: Reference
    health_status: Reference
    output_files: Reference
    raw_output: Reference
    resources: Reference
    revision: Reference
    sync_status: Reference
    task_runner: Reference
    vars: Reference


class Sync(BaseTask):
    """``io.kestra.plugin.argocd.apps.Sync``."""

    application: Text | None = None
    """Required."""
    server: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    argo_cd_version: Text | None = None
    container_image: Text | None = None
    """Default: curlimages/curl:latest."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    env: Dynamic[Map[Data]] | None = None
    force: Dynamic[Bool] | None = None
    """Default: false."""
    grpc_web: Dynamic[Bool] | None = None
    """Default: false."""
    insecure: Dynamic[Bool] | None = None
    """Default: false."""
    plaintext: Dynamic[Bool] | None = None
    """Default: false."""
    prune: Dynamic[Bool] | None = None
    """Default: false."""
    revision: Text | None = None
    server_cert: Text | None = None
    task_runner: One[TaskRunner] | None = None

    @property
    def outputs(self) -> SyncOutputs:
        return SyncOutputs(self._output_root, self.id)
