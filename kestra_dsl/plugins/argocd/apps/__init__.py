# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.argocd.apps``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Status",
    "Sync",
]

PREFIX = "io.kestra.plugin.argocd.apps"


def _Status():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.argocd.apps.Status",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("application", "server", "token"),
            names={"argo_cd_version": "argoCDVersion"},
        )
        application: Text | None = None
        server: Text | None = None
        token: Text | None = None
        argo_cd_version: Text | None = None
        container_image: Text | None = None
        env: Dynamic[Map[Data]] | None = None
        grpc_web: Dynamic[Bool] | None = None
        insecure: Dynamic[Bool] | None = None
        plaintext: Dynamic[Bool] | None = None
        refresh: Dynamic[Bool] | None = None
        server_cert: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> StatusOutputs:
            return StatusOutputs(self._output_root, self.id)
    return Status


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.argocd.apps.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("application", "server", "token"),
            names={"argo_cd_version": "argoCDVersion"},
        )
        application: Text | None = None
        server: Text | None = None
        token: Text | None = None
        argo_cd_version: Text | None = None
        container_image: Text | None = None
        dry_run: Dynamic[Bool] | None = None
        env: Dynamic[Map[Data]] | None = None
        force: Dynamic[Bool] | None = None
        grpc_web: Dynamic[Bool] | None = None
        insecure: Dynamic[Bool] | None = None
        plaintext: Dynamic[Bool] | None = None
        prune: Dynamic[Bool] | None = None
        revision: Text | None = None
        server_cert: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> SyncOutputs:
            return SyncOutputs(self._output_root, self.id)
    return Sync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Status,
        _Sync,
    ),
)
