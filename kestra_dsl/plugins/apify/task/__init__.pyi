# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.apify.task``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Run",
]

PREFIX: str


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"act_id": "actId", "actor_task_id": "actorTaskId", "build_id": "buildId", "build_number": "buildNumber", "charged_event_counts": "chargedEventCounts", "container_url": "containerUrl", "default_dataset_id": "defaultDatasetId", "default_key_value_store_id": "defaultKeyValueStoreId", "default_request_queue_id": "defaultRequestQueueId", "exit_code": "exitCode", "finished_at": "finishedAt", "general_access": "generalAccess", "git_branch_name": "gitBranchName", "id": "id", "is_container_server_ready": "isContainerServerReady", "meta": "meta", "options": "options", "pricing_info": "pricingInfo", "started_at": "startedAt", "stats": "stats", "status": "status", "status_message": "statusMessage", "usage": "usage", "usage_total_usd": "usageTotalUsd", "usage_usd": "usageUsd", "user_id": "userId"}
    act_id: Reference
    actor_task_id: Reference
    build_id: Reference
    build_number: Reference
    charged_event_counts: Reference
    container_url: Reference
    default_dataset_id: Reference
    default_key_value_store_id: Reference
    default_request_queue_id: Reference
    exit_code: Reference
    finished_at: Reference
    general_access: Reference
    git_branch_name: Reference
    id: Reference
    is_container_server_ready: Reference
    meta: Reference
    options: Reference
    pricing_info: Reference
    started_at: Reference
    stats: Reference
    status: Reference
    status_message: Reference
    usage: Reference
    usage_total_usd: Reference
    usage_usd: Reference
    user_id: Reference


class Run(BaseTask):
    """``io.kestra.plugin.apify.task.Run``.

    A task. In Kestra 1.3, 2.0. From plugin-apify 1.4.5. Required: id, api_token, task_id.
    https://kestra.io/plugins/plugin-apify/task/io.kestra.plugin.apify.task.run
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    task_id: Text | None = None
    """Text, or an expression. Required."""
    build: Text | None = None
    """Text, or an expression."""
    input: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_items: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_total_charge_usd: Dynamic[Number] | None = None
    """Number, or an expression."""
    memory: (
        Dynamic[Literal["MB_128", "MB_256", "MB_512", "MB_1024", "MB_2048", "MB_4096", "MB_8192", "MB_16384",
        "MB_32768"]]
        | None
    ) = None
    """MB_128, MB_256, MB_512, MB_1024, MB_2048, MB_4096, MB_8192, MB_16384 or MB_32768, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    request_timeout: Dynamic[Number] | None = None
    """Number, or an expression."""
    wait_for_finish: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    webhooks: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)
