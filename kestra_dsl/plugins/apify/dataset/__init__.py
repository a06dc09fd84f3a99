# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.apify.dataset``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Get",
    "GetLastRun",
    "Save",
]

PREFIX = "io.kestra.plugin.apify.dataset"


def _Get():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"dataset": "dataset"}
        dataset: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.apify.dataset.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.apify.dataset.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "dataset_id"),
        )
        dataset_id: Text | None = None
        api_token: Text | None = None
        clean: Dynamic[Bool] | None = None
        fields: Dynamic[Items[Text]] | None = None
        flatten: Dynamic[Bool] | None = None
        limit: Dynamic[Int] | None = None
        offset: Dynamic[Int] | None = None
        omit: Dynamic[Items[Text]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        simplified: Dynamic[Bool] | None = None
        skip_empty: Dynamic[Bool] | None = None
        skip_failed_pages: Dynamic[Bool] | None = None
        skip_hidden: Dynamic[Bool] | None = None
        sort: Dynamic[Literal["ASC", "DESC"]] | None = None
        unwind: Dynamic[Items[Text]] | None = None
        view: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _GetLastRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.apify.dataset.GetLastRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.apify.dataset.GetLastRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("actor_id", "api_token"),
        )
        actor_id: Text | None = None
        api_token: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> GetLastRunOutputs:
            return GetLastRunOutputs(self._output_root, self.id)
    return GetLastRun


def _Save():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SaveOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"path": "path"}
        path: Reference
    class Save(BaseTask):
        """``io.kestra.plugin.apify.dataset.Save``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.apify.dataset.Save",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "dataset_id"),
            deprecated=True,
        )
        dataset_id: Text | None = None
        api_token: Text | None = None
        bom: Dynamic[Bool] | None = None
        clean: Dynamic[Bool] | None = None
        delimiter: Text | None = None
        fields: Dynamic[Items[Text]] | None = None
        flatten: Dynamic[Bool] | None = None
        format: Dynamic[Literal["JSON", "JSONL", "XML", "CSV", "XLSX", "RSS"]] | None = None
        limit: Dynamic[Int] | None = None
        offset: Dynamic[Int] | None = None
        omit: Dynamic[Items[Text]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        simplified: Dynamic[Bool] | None = None
        skip_empty: Dynamic[Bool] | None = None
        skip_failed_pages: Dynamic[Bool] | None = None
        skip_header_row: Dynamic[Bool] | None = None
        skip_hidden: Dynamic[Bool] | None = None
        sort: Dynamic[Literal["ASC", "DESC"]] | None = None
        unwind: Dynamic[Items[Text]] | None = None
        view: Text | None = None
        xml_root: Text | None = None
        xml_row: Text | None = None
        @property
        def outputs(self) -> SaveOutputs:
            return SaveOutputs(self._output_root, self.id)
    return Save


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Get,
        _GetLastRun,
        _Save,
    ),
)
