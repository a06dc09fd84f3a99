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
    """``io.kestra.plugin.argocd.apps.Status``.

    A task. In Kestra 1.3, 2.0. From plugin-argocd 1.2.6. Required: id, application, server, token.
    https://kestra.io/plugins/plugin-argocd/apps/io.kestra.plugin.argocd.apps.status
    """

    application: Text | None = None
    """Text, or an expression. Required."""
    server: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    argo_cd_version: Text | None = None
    """Text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: curlimages/curl:latest."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    grpc_web: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    plaintext: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    refresh: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    server_cert: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""

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
    """``io.kestra.plugin.argocd.apps.Sync``.

    A task. In Kestra 1.3, 2.0. From plugin-argocd 1.2.6. Required: id, application, server, token.
    https://kestra.io/plugins/plugin-argocd/apps/io.kestra.plugin.argocd.apps.sync
    """

    application: Text | None = None
    """Text, or an expression. Required."""
    server: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    argo_cd_version: Text | None = None
    """Text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: curlimages/curl:latest."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    env: Dynamic[Map[Data]] | None = None
    """Environment variables of the process, by name. Mapping of names to any data, or an expression."""
    force: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    grpc_web: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    insecure: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    plaintext: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    prune: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    revision: Text | None = None
    """Text, or an expression."""
    server_cert: Text | None = None
    """Text, or an expression."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""

    @property
    def outputs(self) -> SyncOutputs:
        return SyncOutputs(self._output_root, self.id)
