# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.singer.taps``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "BigQuery",
    "BigQueryStream",
    "BingAds",
    "ChargeBee",
    "ExchangeRateHost",
    "FacebookAds",
    "Fastly",
    "GenericTap",
    "GitHub",
    "Gitlab",
    "GoogleAdwords",
    "GoogleAnalytics",
    "GoogleAnalyticsReport",
    "GoogleSearchConsole",
    "HubSpot",
    "Marketo",
    "Netsuite",
    "PipelinewiseMongoDb",
    "PipelinewiseMysql",
    "PipelinewiseOracle",
    "PipelinewisePostgres",
    "PipelinewiseSqlServer",
    "Quickbooks",
    "Recharge",
    "SageIntacct",
    "Salesforce",
    "Shopify",
    "Slack",
    "Stripe",
    "Zendesk",
    "Zoom",
]

PREFIX = "io.kestra.plugin.singer.taps"


def _BigQuery():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, DateTime, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BigQueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class BigQuery(BaseTask):
        """``io.kestra.plugin.singer.taps.BigQuery``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.BigQuery",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("limit", "start_date_time", "streams", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("limit", "start_date_time", "streams", "streams_configurations", "command", "container_image", "docker", "end_date_time", "pip_packages", "service_account", "start_always_inclusive", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        limit: Dynamic[Int] | None = None
        start_date_time: Dynamic[DateTime] | None = None
        streams: Items[One[later("kestra_dsl.plugins.singer.taps", "BigQueryStream")]] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        end_date_time: Dynamic[DateTime] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        start_always_inclusive: Dynamic[Bool] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> BigQueryOutputs:
            return BigQueryOutputs(self._output_root, self.id)
    return BigQuery


def _BigQueryStream():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class BigQueryStream(Node):
        """Part of other types: ``io.kestra.plugin.singer.taps.BigQuery-Stream``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            names={"datetime_key": "datetime_key"},
            deprecated_properties=("filters",),
        )
        columns: Items[Text] | None = None
        datetime_key: Text | None = None
        name: Text | None = None
        table: Text | None = None
        filters: Items[Text] | None = None
    return BigQueryStream


def _BingAds():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BingAdsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class BingAds(BaseTask):
        """``io.kestra.plugin.singer.taps.BingAds``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.BingAds",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_ids", "customer_id", "developer_token", "oauth_client_id", "oauth_client_secret", "refresh_token", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("account_ids", "customer_id", "developer_token", "oauth_client_id", "oauth_client_secret", "refresh_token", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        account_ids: Dynamic[Items[Text]] | None = None
        customer_id: Text | None = None
        developer_token: Text | None = None
        oauth_client_id: Text | None = None
        oauth_client_secret: Text | None = None
        refresh_token: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> BingAdsOutputs:
            return BingAdsOutputs(self._output_root, self.id)
    return BingAds


def _ChargeBee():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ChargeBeeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class ChargeBee(BaseTask):
        """``io.kestra.plugin.singer.taps.ChargeBee``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.ChargeBee",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "site", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("api_key", "site", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "product_catalog", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        api_key: Text | None = None
        site: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        product_catalog: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> ChargeBeeOutputs:
            return ChargeBeeOutputs(self._output_root, self.id)
    return ChargeBee


def _ExchangeRateHost():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ExchangeRateHostOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class ExchangeRateHost(BaseTask):
        """``io.kestra.plugin.singer.taps.ExchangeRateHost``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.ExchangeRateHost",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("start_date", "streams_configurations", "base", "command", "container_image", "docker", "end_date", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        base: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        end_date: Dynamic[Date] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> ExchangeRateHostOutputs:
            return ExchangeRateHostOutputs(self._output_root, self.id)
    return ExchangeRateHost


def _FacebookAds():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FacebookAdsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class FacebookAds(BaseTask):
        """``io.kestra.plugin.singer.taps.FacebookAds``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.FacebookAds",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "account_id", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("access_token", "account_id", "start_date", "streams_configurations", "command", "container_image", "docker", "end_date", "insights_buffer_days", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        access_token: Text | None = None
        account_id: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        end_date: Dynamic[Date] | None = None
        insights_buffer_days: Dynamic[Int] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> FacebookAdsOutputs:
            return FacebookAdsOutputs(self._output_root, self.id)
    return FacebookAds


def _Fastly():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FastlyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Fastly(BaseTask):
        """``io.kestra.plugin.singer.taps.Fastly``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Fastly",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("api_token", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        api_token: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> FastlyOutputs:
            return FastlyOutputs(self._output_root, self.id)
    return Fastly


def _GenericTap():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GenericTapOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class GenericTap(BaseTask):
        """``io.kestra.plugin.singer.taps.GenericTap``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.GenericTap",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("command", "configs", "pip_packages", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("command", "configs", "pip_packages", "streams_configurations", "container_image", "docker", "features", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        command: Text | None = None
        configs: Dynamic[Map[Data]] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        features: Items[Literal["CATALOG", "PROPERTIES", "DISCOVER", "STATE"]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> GenericTapOutputs:
            return GenericTapOutputs(self._output_root, self.id)
    return GenericTap


def _GitHub():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Date, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GitHubOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class GitHub(BaseTask):
        """``io.kestra.plugin.singer.taps.GitHub``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.GitHub",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "repositories", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("access_token", "repositories", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "request_timeout", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        access_token: Text | None = None
        repositories: Data | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        request_timeout: Dynamic[Int] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> GitHubOutputs:
            return GitHubOutputs(self._output_root, self.id)
    return GitHub


def _Gitlab():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GitlabOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Gitlab(BaseTask):
        """``io.kestra.plugin.singer.taps.Gitlab``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Gitlab",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("private_token", "start_date", "streams_configurations"),
            names={"private_token": "private_token"},
            deprecated=True,
            deprecated_properties=("private_token", "start_date", "streams_configurations", "api_url", "command", "container_image", "docker", "fetch_merge_request_commits", "fetch_pipelines_extended", "groups", "pip_packages", "projects", "state_name", "task_runner", "ultimate_license"),
            replacements={"docker": "task_runner and container_image"},
        )
        private_token: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        api_url: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        fetch_merge_request_commits: Dynamic[Bool] | None = None
        fetch_pipelines_extended: Dynamic[Bool] | None = None
        groups: Dynamic[Items[Text]] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        projects: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        ultimate_license: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> GitlabOutputs:
            return GitlabOutputs(self._output_root, self.id)
    return Gitlab


def _GoogleAdwords():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Data, Date, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GoogleAdwordsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class GoogleAdwords(BaseTask):
        """``io.kestra.plugin.singer.taps.GoogleAdwords``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.GoogleAdwords",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("customer_ids", "developer_token", "oauth_client_id", "oauth_client_secret", "refresh_token", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("customer_ids", "developer_token", "oauth_client_id", "oauth_client_secret", "refresh_token", "start_date", "streams_configurations", "command", "container_image", "conversion_window_days", "docker", "end_date", "pip_packages", "primary_keys", "state_name", "task_runner", "user_agent"),
            replacements={"docker": "task_runner and container_image"},
        )
        customer_ids: Dynamic[Items[Text]] | None = None
        developer_token: Text | None = None
        oauth_client_id: Text | None = None
        oauth_client_secret: Text | None = None
        refresh_token: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        conversion_window_days: Dynamic[Int] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        end_date: Dynamic[Date] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        primary_keys: Map[Data] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        user_agent: Text | None = None
        @property
        def outputs(self) -> GoogleAdwordsOutputs:
            return GoogleAdwordsOutputs(self._output_root, self.id)
    return GoogleAdwords


def _GoogleAnalytics():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GoogleAnalyticsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class GoogleAnalytics(BaseTask):
        """``io.kestra.plugin.singer.taps.GoogleAnalytics``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.GoogleAnalytics",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("start_date", "streams_configurations"),
            names={"view_id": "view_id"},
            deprecated=True,
            deprecated_properties=("start_date", "streams_configurations", "command", "container_image", "docker", "end_date", "oauth_access_token", "oauth_client_id", "oauth_client_secret", "oauth_refresh_token", "pip_packages", "reports", "service_account", "state_name", "task_runner", "view_id"),
            replacements={"docker": "task_runner and container_image"},
        )
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        end_date: Dynamic[Date] | None = None
        oauth_access_token: Text | None = None
        oauth_client_id: Text | None = None
        oauth_client_secret: Text | None = None
        oauth_refresh_token: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        reports: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.singer.taps", "GoogleAnalyticsReport")]]]]
            | None
        ) = None
        service_account: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        view_id: Text | None = None
        @property
        def outputs(self) -> GoogleAnalyticsOutputs:
            return GoogleAnalyticsOutputs(self._output_root, self.id)
    return GoogleAnalytics


def _GoogleAnalyticsReport():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class GoogleAnalyticsReport(Node):
        """Part of other types: ``io.kestra.plugin.singer.taps.GoogleAnalytics-Report``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        dimensions: Items[Text] | None = None
        metrics: Items[Text] | None = None
        name: Text | None = None
    return GoogleAnalyticsReport


def _GoogleSearchConsole():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GoogleSearchConsoleOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class GoogleSearchConsole(BaseTask):
        """``io.kestra.plugin.singer.taps.GoogleSearchConsole``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.GoogleSearchConsole",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "refresh_token", "site_urls", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("client_id", "client_secret", "refresh_token", "site_urls", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner", "user_agent"),
            replacements={"docker": "task_runner and container_image"},
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        refresh_token: Text | None = None
        site_urls: Dynamic[Items[Text]] | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        user_agent: Text | None = None
        @property
        def outputs(self) -> GoogleSearchConsoleOutputs:
            return GoogleSearchConsoleOutputs(self._output_root, self.id)
    return GoogleSearchConsole


def _HubSpot():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class HubSpotOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class HubSpot(BaseTask):
        """``io.kestra.plugin.singer.taps.HubSpot``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.HubSpot",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "client_id", "client_secret", "refresh_token", "request_timeout", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("api_key", "client_id", "client_secret", "refresh_token", "request_timeout", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "redirect_uri", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        api_key: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        refresh_token: Text | None = None
        request_timeout: Dynamic[Int] | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        redirect_uri: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> HubSpotOutputs:
            return HubSpotOutputs(self._output_root, self.id)
    return HubSpot


def _Marketo():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MarketoOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Marketo(BaseTask):
        """``io.kestra.plugin.singer.taps.Marketo``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Marketo",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "endpoint", "identity", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("client_id", "client_secret", "endpoint", "identity", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        endpoint: Text | None = None
        identity: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> MarketoOutputs:
            return MarketoOutputs(self._output_root, self.id)
    return Marketo


def _Netsuite():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class NetsuiteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Netsuite(BaseTask):
        """``io.kestra.plugin.singer.taps.Netsuite``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Netsuite",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_id", "consumer_key", "consumer_secret", "is_sandbox", "select_fields_by_default", "start_date", "streams_configurations", "token_key", "token_secret"),
            deprecated=True,
            deprecated_properties=("account_id", "consumer_key", "consumer_secret", "is_sandbox", "select_fields_by_default", "start_date", "streams_configurations", "token_key", "token_secret", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        account_id: Text | None = None
        consumer_key: Text | None = None
        consumer_secret: Text | None = None
        is_sandbox: Dynamic[Bool] | None = None
        select_fields_by_default: Dynamic[Bool] | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        token_key: Text | None = None
        token_secret: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> NetsuiteOutputs:
            return NetsuiteOutputs(self._output_root, self.id)
    return Netsuite


def _PipelinewiseMongoDb():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewiseMongoDbOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class PipelinewiseMongoDb(BaseTask):
        """``io.kestra.plugin.singer.taps.PipelinewiseMongoDb``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.PipelinewiseMongoDb",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("auth_database", "database", "host", "port", "streams_configurations", "username"),
            deprecated=True,
            deprecated_properties=("auth_database", "database", "host", "port", "streams_configurations", "username", "await_time_ms", "command", "container_image", "docker", "include_schema_in_stream", "password", "pip_packages", "replica_set", "ssl", "ssl_verify", "state_name", "task_runner", "update_buffer_size"),
            replacements={"docker": "task_runner and container_image"},
        )
        auth_database: Text | None = None
        database: Text | None = None
        host: Text | None = None
        port: Dynamic[Int] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        username: Text | None = None
        await_time_ms: Dynamic[Int] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        include_schema_in_stream: Dynamic[Bool] | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        replica_set: Text | None = None
        ssl: Dynamic[Bool] | None = None
        ssl_verify: Dynamic[Bool] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        update_buffer_size: Dynamic[Int] | None = None
        @property
        def outputs(self) -> PipelinewiseMongoDbOutputs:
            return PipelinewiseMongoDbOutputs(self._output_root, self.id)
    return PipelinewiseMongoDb


def _PipelinewiseMysql():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewiseMysqlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class PipelinewiseMysql(BaseTask):
        """``io.kestra.plugin.singer.taps.PipelinewiseMysql``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.PipelinewiseMysql",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "port", "streams_configurations", "username"),
            deprecated=True,
            deprecated_properties=("host", "port", "streams_configurations", "username", "command", "container_image", "docker", "export_batch_rows", "filter_dbs", "password", "pip_packages", "session_sqls", "ssl", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        host: Text | None = None
        port: Dynamic[Int] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        username: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        export_batch_rows: Dynamic[Int] | None = None
        filter_dbs: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        session_sqls: Dynamic[Items[Text]] | None = None
        ssl: Dynamic[Bool] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> PipelinewiseMysqlOutputs:
            return PipelinewiseMysqlOutputs(self._output_root, self.id)
    return PipelinewiseMysql


def _PipelinewiseOracle():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewiseOracleOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class PipelinewiseOracle(BaseTask):
        """``io.kestra.plugin.singer.taps.PipelinewiseOracle``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.PipelinewiseOracle",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "port", "sid", "streams_configurations", "username"),
            deprecated=True,
            deprecated_properties=("host", "port", "sid", "streams_configurations", "username", "command", "container_image", "docker", "filter_schemas", "password", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        host: Text | None = None
        port: Dynamic[Int] | None = None
        sid: Text | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        username: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        filter_schemas: Text | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> PipelinewiseOracleOutputs:
            return PipelinewiseOracleOutputs(self._output_root, self.id)
    return PipelinewiseOracle


def _PipelinewisePostgres():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewisePostgresOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class PipelinewisePostgres(BaseTask):
        """``io.kestra.plugin.singer.taps.PipelinewisePostgres``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.PipelinewisePostgres",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "port", "streams_configurations", "username"),
            deprecated=True,
            deprecated_properties=("host", "port", "streams_configurations", "username", "break_at_end_lsn", "command", "container_image", "db_name", "debug_lsn", "docker", "filter_schemas", "logical_poll_seconds", "max_run_seconds", "password", "pip_packages", "ssl", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        host: Text | None = None
        port: Dynamic[Int] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        username: Text | None = None
        break_at_end_lsn: Dynamic[Bool] | None = None
        command: Text | None = None
        container_image: Text | None = None
        db_name: Text | None = None
        debug_lsn: Dynamic[Bool] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        filter_schemas: Dynamic[Items[Text]] | None = None
        logical_poll_seconds: Dynamic[Int] | None = None
        max_run_seconds: Dynamic[Int] | None = None
        password: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        ssl: Dynamic[Bool] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> PipelinewisePostgresOutputs:
            return PipelinewisePostgresOutputs(self._output_root, self.id)
    return PipelinewisePostgres


def _PipelinewiseSqlServer():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PipelinewiseSqlServerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class PipelinewiseSqlServer(BaseTask):
        """``io.kestra.plugin.singer.taps.PipelinewiseSqlServer``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.PipelinewiseSqlServer",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database", "host", "password", "port", "streams_configurations", "username"),
            deprecated=True,
            deprecated_properties=("database", "host", "password", "port", "streams_configurations", "username", "character_set", "command", "container_image", "cursor_array_size", "docker", "filter_dbs", "pip_packages", "state_name", "task_runner", "tds_version", "use_date_datatype", "use_singer_decimal"),
            replacements={"docker": "task_runner and container_image"},
        )
        database: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        username: Text | None = None
        character_set: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        cursor_array_size: Dynamic[Int] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        filter_dbs: Dynamic[Items[Text]] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        tds_version: Text | None = None
        use_date_datatype: Dynamic[Bool] | None = None
        use_singer_decimal: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PipelinewiseSqlServerOutputs:
            return PipelinewiseSqlServerOutputs(self._output_root, self.id)
    return PipelinewiseSqlServer


def _Quickbooks():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Date, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QuickbooksOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Quickbooks(BaseTask):
        """``io.kestra.plugin.singer.taps.Quickbooks``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Quickbooks",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "realm_id", "refresh_token", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("client_id", "client_secret", "realm_id", "refresh_token", "start_date", "streams_configurations", "command", "container_image", "docker", "is_sandbox", "max_workers", "pip_packages", "select_fields_by_default", "state_message_threshold", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        realm_id: Text | None = None
        refresh_token: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        is_sandbox: Dynamic[Bool] | None = None
        max_workers: Dynamic[Int] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        select_fields_by_default: Dynamic[Bool] | None = None
        state_message_threshold: Dynamic[Int] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> QuickbooksOutputs:
            return QuickbooksOutputs(self._output_root, self.id)
    return Quickbooks


def _Recharge():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RechargeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Recharge(BaseTask):
        """``io.kestra.plugin.singer.taps.Recharge``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Recharge",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("access_token", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner", "user_agent"),
            replacements={"docker": "task_runner and container_image"},
        )
        access_token: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        user_agent: Text | None = None
        @property
        def outputs(self) -> RechargeOutputs:
            return RechargeOutputs(self._output_root, self.id)
    return Recharge


def _SageIntacct():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SageIntacctOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class SageIntacct(BaseTask):
        """``io.kestra.plugin.singer.taps.SageIntacct``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.SageIntacct",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("company_id", "sender_id", "sender_password", "start_date", "streams_configurations", "user_id", "user_password"),
            deprecated=True,
            deprecated_properties=("company_id", "sender_id", "sender_password", "start_date", "streams_configurations", "user_id", "user_password", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        company_id: Text | None = None
        sender_id: Text | None = None
        sender_password: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        user_id: Text | None = None
        user_password: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> SageIntacctOutputs:
            return SageIntacctOutputs(self._output_root, self.id)
    return SageIntacct


def _Salesforce():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Date, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SalesforceOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Salesforce(BaseTask):
        """``io.kestra.plugin.singer.taps.Salesforce``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Salesforce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("start_date", "streams_configurations", "api_type", "client_id", "client_secret", "command", "container_image", "docker", "is_sandbox", "lookback_window", "pip_packages", "refresh_token", "select_fields_by_default", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        api_type: Dynamic[Literal["REST", "BULK"]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        is_sandbox: Dynamic[Bool] | None = None
        lookback_window: Dynamic[Int] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        refresh_token: Text | None = None
        select_fields_by_default: Dynamic[Bool] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> SalesforceOutputs:
            return SalesforceOutputs(self._output_root, self.id)
    return Salesforce


def _Shopify():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ShopifyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Shopify(BaseTask):
        """``io.kestra.plugin.singer.taps.Shopify``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Shopify",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "shop", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("api_key", "shop", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        api_key: Text | None = None
        shop: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> ShopifyOutputs:
            return ShopifyOutputs(self._output_root, self.id)
    return Shopify


def _Slack():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Bool, Date, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SlackOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Slack(BaseTask):
        """``io.kestra.plugin.singer.taps.Slack``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Slack",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("api_token", "start_date", "streams_configurations", "archived_channels", "channels", "command", "container_image", "date_window_size", "docker", "pip_packages", "private_channels", "public_channels", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        api_token: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        archived_channels: Dynamic[Bool] | None = None
        channels: Dynamic[Items[Text]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        date_window_size: Dynamic[Int] | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        private_channels: Dynamic[Bool] | None = None
        public_channels: Dynamic[Bool] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> SlackOutputs:
            return SlackOutputs(self._output_root, self.id)
    return Slack


def _Stripe():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StripeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Stripe(BaseTask):
        """``io.kestra.plugin.singer.taps.Stripe``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Stripe",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_id", "client_secret", "start_date", "streams_configurations"),
            deprecated=True,
            deprecated_properties=("account_id", "client_secret", "start_date", "streams_configurations", "command", "container_image", "docker", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        account_id: Text | None = None
        client_secret: Text | None = None
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> StripeOutputs:
            return StripeOutputs(self._output_root, self.id)
    return Stripe


def _Zendesk():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ZendeskOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Zendesk(BaseTask):
        """``io.kestra.plugin.singer.taps.Zendesk``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Zendesk",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("start_date", "streams_configurations", "subdomain"),
            deprecated=True,
            deprecated_properties=("start_date", "streams_configurations", "subdomain", "access_token", "api_token", "command", "container_image", "docker", "email", "pip_packages", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        start_date: Dynamic[Date] | None = None
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        subdomain: Text | None = None
        access_token: Text | None = None
        api_token: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        email: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> ZendeskOutputs:
            return ZendeskOutputs(self._output_root, self.id)
    return Zendesk


def _Zoom():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask, TaskRunner
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ZoomOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "raw": "raw"}
        count: Reference
        raw: Reference
    class Zoom(BaseTask):
        """``io.kestra.plugin.singer.taps.Zoom``. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.singer.taps.Zoom",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("streams_configurations",),
            deprecated=True,
            deprecated_properties=("streams_configurations", "client_id", "client_secret", "command", "container_image", "docker", "jwt", "pip_packages", "refresh_token", "state_name", "task_runner"),
            replacements={"docker": "task_runner and container_image"},
        )
        streams_configurations: Items[One[later("kestra_dsl.plugins.singer.models", "StreamsConfiguration")]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        command: Text | None = None
        container_image: Text | None = None
        docker: One[later("kestra_dsl.plugins.scripts.exec.scripts.models", "DockerOptions")] | None = None
        jwt: Text | None = None
        pip_packages: Dynamic[Items[Text]] | None = None
        refresh_token: Text | None = None
        state_name: Text | None = None
        task_runner: One[TaskRunner] | None = None
        @property
        def outputs(self) -> ZoomOutputs:
            return ZoomOutputs(self._output_root, self.id)
    return Zoom


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _BigQuery,
        _BigQueryStream,
        _BingAds,
        _ChargeBee,
        _ExchangeRateHost,
        _FacebookAds,
        _Fastly,
        _GenericTap,
        _GitHub,
        _Gitlab,
        _GoogleAdwords,
        _GoogleAnalytics,
        _GoogleAnalyticsReport,
        _GoogleSearchConsole,
        _HubSpot,
        _Marketo,
        _Netsuite,
        _PipelinewiseMongoDb,
        _PipelinewiseMysql,
        _PipelinewiseOracle,
        _PipelinewisePostgres,
        _PipelinewiseSqlServer,
        _Quickbooks,
        _Recharge,
        _SageIntacct,
        _Salesforce,
        _Shopify,
        _Slack,
        _Stripe,
        _Zendesk,
        _Zoom,
    ),
)
