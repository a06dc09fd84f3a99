# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.singer.taps``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Date, DateTime, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions
from kestra_dsl.plugins.singer.models import StreamsConfiguration

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

PREFIX: str


class BigQueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class BigQuery(BaseTask):
    """``io.kestra.plugin.singer.taps.BigQuery``. Deprecated."""

    limit: Dynamic[Int] | None = None
    """Required. Deprecated."""
    start_date_time: Dynamic[DateTime] | None = None
    """Required. Deprecated."""
    streams: Items[One[BigQueryStream]] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    end_date_time: Dynamic[DateTime] | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    service_account: Text | None = None
    """Deprecated."""
    start_always_inclusive: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> BigQueryOutputs:
        return BigQueryOutputs(self._output_root, self.id)


class BigQueryStream(Node):
    """Part of other types: ``io.kestra.plugin.singer.taps.BigQuery-Stream``."""

    columns: Items[Text] | None = None
    datetime_key: Text | None = None
    name: Text | None = None
    table: Text | None = None
    filters: Items[Text] | None = None
    """Deprecated."""


class BingAdsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class BingAds(BaseTask):
    """``io.kestra.plugin.singer.taps.BingAds``. Deprecated."""

    account_ids: Dynamic[Items[Text]] | None = None
    """Required. Deprecated."""
    customer_id: Text | None = None
    """Required. Deprecated."""
    developer_token: Text | None = None
    """Required. Deprecated."""
    oauth_client_id: Text | None = None
    """Required. Deprecated."""
    oauth_client_secret: Text | None = None
    """Required. Deprecated."""
    refresh_token: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> BingAdsOutputs:
        return BingAdsOutputs(self._output_root, self.id)


class ChargeBeeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class ChargeBee(BaseTask):
    """``io.kestra.plugin.singer.taps.ChargeBee``. Deprecated."""

    api_key: Text | None = None
    """Required. Deprecated."""
    site: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    product_catalog: Text | None = None
    """Default: 1.0. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> ChargeBeeOutputs:
        return ChargeBeeOutputs(self._output_root, self.id)


class ExchangeRateHostOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class ExchangeRateHost(BaseTask):
    """``io.kestra.plugin.singer.taps.ExchangeRateHost``. Deprecated."""

    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    base: Text | None = None
    """Default: EUR. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> ExchangeRateHostOutputs:
        return ExchangeRateHostOutputs(self._output_root, self.id)


class FacebookAdsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class FacebookAds(BaseTask):
    """``io.kestra.plugin.singer.taps.FacebookAds``. Deprecated."""

    access_token: Text | None = None
    """Required. Deprecated."""
    account_id: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Deprecated."""
    insights_buffer_days: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> FacebookAdsOutputs:
        return FacebookAdsOutputs(self._output_root, self.id)


class FastlyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Fastly(BaseTask):
    """``io.kestra.plugin.singer.taps.Fastly``. Deprecated."""

    api_token: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> FastlyOutputs:
        return FastlyOutputs(self._output_root, self.id)


class GenericTapOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GenericTap(BaseTask):
    """``io.kestra.plugin.singer.taps.GenericTap``. Deprecated."""

    command: Text | None = None
    """Required. Deprecated."""
    configs: Dynamic[Map[Data]] | None = None
    """Required. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    features: Items[Literal["CATALOG", "PROPERTIES", "DISCOVER", "STATE"]] | None = None
    """Default: ['properties', 'discover', 'state']. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> GenericTapOutputs:
        return GenericTapOutputs(self._output_root, self.id)


class GitHubOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GitHub(BaseTask):
    """``io.kestra.plugin.singer.taps.GitHub``. Deprecated."""

    access_token: Text | None = None
    """Required. Deprecated."""
    repositories: Data | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    request_timeout: Dynamic[Int] | None = None
    """Default: 300. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> GitHubOutputs:
        return GitHubOutputs(self._output_root, self.id)


class GitlabOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Gitlab(BaseTask):
    """``io.kestra.plugin.singer.taps.Gitlab``. Deprecated."""

    private_token: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    api_url: Text | None = None
    """Default: https://gitlab.com. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    fetch_merge_request_commits: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    fetch_pipelines_extended: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    groups: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    projects: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    ultimate_license: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""

    @property
    def outputs(self) -> GitlabOutputs:
        return GitlabOutputs(self._output_root, self.id)


class GoogleAdwordsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GoogleAdwords(BaseTask):
    """``io.kestra.plugin.singer.taps.GoogleAdwords``. Deprecated."""

    customer_ids: Dynamic[Items[Text]] | None = None
    """Required. Deprecated."""
    developer_token: Text | None = None
    """Required. Deprecated."""
    oauth_client_id: Text | None = None
    """Required. Deprecated."""
    oauth_client_secret: Text | None = None
    """Required. Deprecated."""
    refresh_token: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    conversion_window_days: Dynamic[Int] | None = None
    """Default: 0. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    primary_keys: Map[Data] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    user_agent: Text | None = None
    """Default: tap-adwords via Kestra. Deprecated."""

    @property
    def outputs(self) -> GoogleAdwordsOutputs:
        return GoogleAdwordsOutputs(self._output_root, self.id)


class GoogleAnalyticsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GoogleAnalytics(BaseTask):
    """``io.kestra.plugin.singer.taps.GoogleAnalytics``. Deprecated."""

    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Deprecated."""
    oauth_access_token: Text | None = None
    """Deprecated."""
    oauth_client_id: Text | None = None
    """Deprecated."""
    oauth_client_secret: Text | None = None
    """Deprecated."""
    oauth_refresh_token: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    reports: Dynamic[Items[Dynamic[One[GoogleAnalyticsReport]]]] | None = None
    """Deprecated."""
    service_account: Text | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    view_id: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> GoogleAnalyticsOutputs:
        return GoogleAnalyticsOutputs(self._output_root, self.id)


class GoogleAnalyticsReport(Node):
    """Part of other types: ``io.kestra.plugin.singer.taps.GoogleAnalytics-Report``."""

    dimensions: Items[Text] | None = None
    metrics: Items[Text] | None = None
    name: Text | None = None


class GoogleSearchConsoleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GoogleSearchConsole(BaseTask):
    """``io.kestra.plugin.singer.taps.GoogleSearchConsole``. Deprecated."""

    client_id: Text | None = None
    """Required. Deprecated."""
    client_secret: Text | None = None
    """Required. Deprecated."""
    refresh_token: Text | None = None
    """Required. Deprecated."""
    site_urls: Dynamic[Items[Text]] | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    user_agent: Text | None = None
    """Default: tap-google-search-console via Kestra. Deprecated."""

    @property
    def outputs(self) -> GoogleSearchConsoleOutputs:
        return GoogleSearchConsoleOutputs(self._output_root, self.id)


class HubSpotOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class HubSpot(BaseTask):
    """``io.kestra.plugin.singer.taps.HubSpot``. Deprecated."""

    api_key: Text | None = None
    """Required. Deprecated."""
    client_id: Text | None = None
    """Required. Deprecated."""
    client_secret: Text | None = None
    """Required. Deprecated."""
    refresh_token: Text | None = None
    """Required. Deprecated."""
    request_timeout: Dynamic[Int] | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    redirect_uri: Text | None = None
    """Default: https://api.hubspot.com/. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> HubSpotOutputs:
        return HubSpotOutputs(self._output_root, self.id)


class MarketoOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Marketo(BaseTask):
    """``io.kestra.plugin.singer.taps.Marketo``. Deprecated."""

    client_id: Text | None = None
    """Required. Deprecated."""
    client_secret: Text | None = None
    """Required. Deprecated."""
    endpoint: Text | None = None
    """Required. Deprecated."""
    identity: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> MarketoOutputs:
        return MarketoOutputs(self._output_root, self.id)


class NetsuiteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Netsuite(BaseTask):
    """``io.kestra.plugin.singer.taps.Netsuite``. Deprecated."""

    account_id: Text | None = None
    """Required. Deprecated."""
    consumer_key: Text | None = None
    """Required. Deprecated."""
    consumer_secret: Text | None = None
    """Required. Deprecated."""
    is_sandbox: Dynamic[Bool] | None = None
    """Required. Deprecated."""
    select_fields_by_default: Dynamic[Bool] | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    token_key: Text | None = None
    """Required. Deprecated."""
    token_secret: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> NetsuiteOutputs:
        return NetsuiteOutputs(self._output_root, self.id)


class PipelinewiseMongoDbOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseMongoDb(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseMongoDb``. Deprecated."""

    auth_database: Text | None = None
    """Required. Deprecated."""
    database: Text | None = None
    """Required. Deprecated."""
    host: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    await_time_ms: Dynamic[Int] | None = None
    """Default: 1000. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    include_schema_in_stream: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    replica_set: Text | None = None
    """Deprecated."""
    ssl: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    ssl_verify: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    update_buffer_size: Dynamic[Int] | None = None
    """Default: 1. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseMongoDbOutputs:
        return PipelinewiseMongoDbOutputs(self._output_root, self.id)


class PipelinewiseMysqlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseMysql(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseMysql``. Deprecated."""

    host: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    export_batch_rows: Dynamic[Int] | None = None
    """Default: 50000. Deprecated."""
    filter_dbs: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    session_sqls: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    ssl: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> PipelinewiseMysqlOutputs:
        return PipelinewiseMysqlOutputs(self._output_root, self.id)


class PipelinewiseOracleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseOracle(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseOracle``. Deprecated."""

    host: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    sid: Text | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    filter_schemas: Text | None = None
    """Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> PipelinewiseOracleOutputs:
        return PipelinewiseOracleOutputs(self._output_root, self.id)


class PipelinewisePostgresOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewisePostgres(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewisePostgres``. Deprecated."""

    host: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    break_at_end_lsn: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    db_name: Text | None = None
    """Deprecated."""
    debug_lsn: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    filter_schemas: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    logical_poll_seconds: Dynamic[Int] | None = None
    """Default: 10800. Deprecated."""
    max_run_seconds: Dynamic[Int] | None = None
    """Default: 43200. Deprecated."""
    password: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    ssl: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> PipelinewisePostgresOutputs:
        return PipelinewisePostgresOutputs(self._output_root, self.id)


class PipelinewiseSqlServerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseSqlServer(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseSqlServer``. Deprecated."""

    database: Text | None = None
    """Required. Deprecated."""
    host: Text | None = None
    """Required. Deprecated."""
    password: Text | None = None
    """Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    username: Text | None = None
    """Required. Deprecated."""
    character_set: Text | None = None
    """Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    cursor_array_size: Dynamic[Int] | None = None
    """Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    filter_dbs: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    tds_version: Text | None = None
    """Deprecated."""
    use_date_datatype: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    use_singer_decimal: Dynamic[Bool] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> PipelinewiseSqlServerOutputs:
        return PipelinewiseSqlServerOutputs(self._output_root, self.id)


class QuickbooksOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Quickbooks(BaseTask):
    """``io.kestra.plugin.singer.taps.Quickbooks``. Deprecated."""

    client_id: Text | None = None
    """Required. Deprecated."""
    client_secret: Text | None = None
    """Required. Deprecated."""
    realm_id: Text | None = None
    """Required. Deprecated."""
    refresh_token: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    is_sandbox: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    max_workers: Dynamic[Int] | None = None
    """Default: 8. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    select_fields_by_default: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    state_message_threshold: Dynamic[Int] | None = None
    """Default: 1000. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> QuickbooksOutputs:
        return QuickbooksOutputs(self._output_root, self.id)


class RechargeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Recharge(BaseTask):
    """``io.kestra.plugin.singer.taps.Recharge``. Deprecated."""

    access_token: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""
    user_agent: Text | None = None
    """Deprecated."""

    @property
    def outputs(self) -> RechargeOutputs:
        return RechargeOutputs(self._output_root, self.id)


class SageIntacctOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class SageIntacct(BaseTask):
    """``io.kestra.plugin.singer.taps.SageIntacct``. Deprecated."""

    company_id: Text | None = None
    """Required. Deprecated."""
    sender_id: Text | None = None
    """Required. Deprecated."""
    sender_password: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    user_id: Text | None = None
    """Required. Deprecated."""
    user_password: Text | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> SageIntacctOutputs:
        return SageIntacctOutputs(self._output_root, self.id)


class SalesforceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Salesforce(BaseTask):
    """``io.kestra.plugin.singer.taps.Salesforce``. Deprecated."""

    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    api_type: Dynamic[Literal["REST", "BULK"]] | None = None
    """Default: BULK. Deprecated."""
    client_id: Text | None = None
    """Deprecated."""
    client_secret: Text | None = None
    """Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    is_sandbox: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    lookback_window: Dynamic[Int] | None = None
    """Default: 10. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    refresh_token: Text | None = None
    """Deprecated."""
    select_fields_by_default: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> SalesforceOutputs:
        return SalesforceOutputs(self._output_root, self.id)


class ShopifyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Shopify(BaseTask):
    """``io.kestra.plugin.singer.taps.Shopify``. Deprecated."""

    api_key: Text | None = None
    """Required. Deprecated."""
    shop: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> ShopifyOutputs:
        return ShopifyOutputs(self._output_root, self.id)


class SlackOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Slack(BaseTask):
    """``io.kestra.plugin.singer.taps.Slack``. Deprecated."""

    api_token: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    archived_channels: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    channels: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    date_window_size: Dynamic[Int] | None = None
    """Default: 7. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    private_channels: Dynamic[Bool] | None = None
    """Default: true. Deprecated."""
    public_channels: Dynamic[Bool] | None = None
    """Default: false. Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> SlackOutputs:
        return SlackOutputs(self._output_root, self.id)


class StripeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Stripe(BaseTask):
    """``io.kestra.plugin.singer.taps.Stripe``. Deprecated."""

    account_id: Text | None = None
    """Required. Deprecated."""
    client_secret: Text | None = None
    """Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> StripeOutputs:
        return StripeOutputs(self._output_root, self.id)


class ZendeskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Zendesk(BaseTask):
    """``io.kestra.plugin.singer.taps.Zendesk``. Deprecated."""

    start_date: Dynamic[Date] | None = None
    """Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    subdomain: Text | None = None
    """Required. Deprecated."""
    access_token: Text | None = None
    """Deprecated."""
    api_token: Text | None = None
    """Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    email: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> ZendeskOutputs:
        return ZendeskOutputs(self._output_root, self.id)


class ZoomOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Zoom(BaseTask):
    """``io.kestra.plugin.singer.taps.Zoom``. Deprecated."""

    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """Required. Deprecated."""
    client_id: Text | None = None
    """Deprecated."""
    client_secret: Text | None = None
    """Deprecated."""
    command: Text | None = None
    """Deprecated."""
    container_image: Text | None = None
    """Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """Deprecated. Use task_runner and container_image."""
    jwt: Text | None = None
    """Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """Deprecated."""
    refresh_token: Text | None = None
    """Deprecated."""
    state_name: Text | None = None
    """Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> ZoomOutputs:
        return ZoomOutputs(self._output_root, self.id)
