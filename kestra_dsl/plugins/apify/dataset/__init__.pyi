# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.apify.dataset``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Get",
    "GetLastRun",
    "Save",
]

PREFIX: str


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dataset": "dataset"}
    dataset: Reference


class Get(BaseTask):
    """``io.kestra.plugin.apify.dataset.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-apify 1.4.5. Required: id, dataset_id, api_token.
    https://kestra.io/plugins/plugin-apify/dataset/io.kestra.plugin.apify.dataset.get
    """

    dataset_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    clean: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    flatten: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    offset: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    omit: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    simplified: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    skip_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    skip_failed_pages: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    skip_hidden: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    sort: Dynamic[Literal["ASC", "DESC"]] | None = None
    """ASC or DESC, or an expression. Default: ASC."""
    unwind: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    view: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class GetLastRunOutputs(Outputs):
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


class GetLastRun(BaseTask):
    """``io.kestra.plugin.apify.dataset.GetLastRun``.

    A task. In Kestra 1.3, 2.0. From plugin-apify 1.4.5. Required: id, actor_id, api_token.
    https://kestra.io/plugins/plugin-apify/dataset/io.kestra.plugin.apify.dataset.getlastrun
    """

    actor_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> GetLastRunOutputs:
        return GetLastRunOutputs(self._output_root, self.id)


class SaveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"path": "path"}
    path: Reference


class Save(BaseTask):
    """``io.kestra.plugin.apify.dataset.Save``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-apify 1.4.5. Required: id, dataset_id, api_token.
    https://kestra.io/plugins/plugin-apify/dataset/io.kestra.plugin.apify.dataset.save
    """

    dataset_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    bom: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    clean: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    delimiter: Text | None = None
    """Text, or an expression. Default: ,."""
    fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    flatten: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    format: Dynamic[Literal["JSON", "JSONL", "XML", "CSV", "XLSX", "RSS"]] | None = None
    """JSON, JSONL, XML, CSV, XLSX or RSS, or an expression. Default: JSON."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    offset: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    omit: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    simplified: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    skip_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    skip_failed_pages: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    skip_header_row: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    skip_hidden: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    sort: Dynamic[Literal["ASC", "DESC"]] | None = None
    """ASC or DESC, or an expression. Default: ASC."""
    unwind: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    view: Text | None = None
    """Text, or an expression."""
    xml_root: Text | None = None
    """Text, or an expression. Default: items."""
    xml_row: Text | None = None
    """Text, or an expression. Default: item."""

    @property
    def outputs(self) -> SaveOutputs:
        return SaveOutputs(self._output_root, self.id)
