# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.git``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.git._clone import Clone as Clone
    from kestra_dsl.plugins.git._cloning_task_auth import CloningTaskAuth as CloningTaskAuth
    from kestra_dsl.plugins.git._kestra_task_auth import KestraTaskAuth as KestraTaskAuth
    from kestra_dsl.plugins.git._namespace_sync import NamespaceSync as NamespaceSync
    from kestra_dsl.plugins.git._push import Push as Push
    from kestra_dsl.plugins.git._push_author import PushAuthor as PushAuthor
    from kestra_dsl.plugins.git._push_dashboards import PushDashboards as PushDashboards
    from kestra_dsl.plugins.git._push_execution_files import PushExecutionFiles as PushExecutionFiles
    from kestra_dsl.plugins.git._push_flow_files import PushFlowFiles as PushFlowFiles
    from kestra_dsl.plugins.git._push_flows import PushFlows as PushFlows
    from kestra_dsl.plugins.git._push_namespace_files import PushNamespaceFiles as PushNamespaceFiles
    from kestra_dsl.plugins.git._sync import Sync as Sync
    from kestra_dsl.plugins.git._sync_dashboards import SyncDashboards as SyncDashboards
    from kestra_dsl.plugins.git._sync_flow import SyncFlow as SyncFlow
    from kestra_dsl.plugins.git._sync_flows import SyncFlows as SyncFlows
    from kestra_dsl.plugins.git._sync_namespace_files import SyncNamespaceFiles as SyncNamespaceFiles
    from kestra_dsl.plugins.git._tenant_sync import TenantSync as TenantSync

__all__ = [
    "Clone",
    "CloningTaskAuth",
    "KestraTaskAuth",
    "NamespaceSync",
    "Push",
    "PushAuthor",
    "PushDashboards",
    "PushExecutionFiles",
    "PushFlowFiles",
    "PushFlows",
    "PushNamespaceFiles",
    "Sync",
    "SyncDashboards",
    "SyncFlow",
    "SyncFlows",
    "SyncNamespaceFiles",
    "TenantSync",
]

PREFIX = "io.kestra.plugin.git"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Clone": "_clone",
            "CloningTaskAuth": "_cloning_task_auth",
            "KestraTaskAuth": "_kestra_task_auth",
            "NamespaceSync": "_namespace_sync",
            "Push": "_push",
            "PushAuthor": "_push_author",
            "PushDashboards": "_push_dashboards",
            "PushExecutionFiles": "_push_execution_files",
            "PushFlowFiles": "_push_flow_files",
            "PushFlows": "_push_flows",
            "PushNamespaceFiles": "_push_namespace_files",
            "Sync": "_sync",
            "SyncDashboards": "_sync_dashboards",
            "SyncFlow": "_sync_flow",
            "SyncFlows": "_sync_flows",
            "SyncNamespaceFiles": "_sync_namespace_files",
            "TenantSync": "_tenant_sync",
        },
        (),
    )
