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
    """``io.kestra.plugin.singer.taps.BigQuery``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, limit, start_date_time, streams,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.bigquery
    """

    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Required. Deprecated."""
    start_date_time: Dynamic[DateTime] | None = None
    """Date and time, or an expression. Required. Deprecated."""
    streams: Items[One[BigQueryStream]] | None = None
    """List of BigQueryStream. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    end_date_time: Dynamic[DateTime] | None = None
    """Date and time, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    service_account: Text | None = None
    """Text, or an expression. Deprecated."""
    start_always_inclusive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> BigQueryOutputs:
        return BigQueryOutputs(self._output_root, self.id)


class BigQueryStream(Node):
    """Part of other types: ``io.kestra.plugin.singer.taps.BigQuery-Stream``.

    A part. In Kestra 1.3, 2.0. From plugin-singer 97b3640c.
    """

    columns: Items[Text] | None = None
    """List of text."""
    datetime_key: Text | None = None
    """Text."""
    name: Text | None = None
    """Text."""
    table: Text | None = None
    """Name of the table. Text."""
    filters: Items[Text] | None = None
    """List of text. Deprecated."""


class BingAdsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class BingAds(BaseTask):
    """``io.kestra.plugin.singer.taps.BingAds``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, account_ids, customer_id, developer_token,
    oauth_client_id, oauth_client_secret, refresh_token, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.bingads
    """

    account_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required. Deprecated."""
    customer_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    developer_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    oauth_client_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    oauth_client_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    refresh_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> BingAdsOutputs:
        return BingAdsOutputs(self._output_root, self.id)


class ChargeBeeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class ChargeBee(BaseTask):
    """``io.kestra.plugin.singer.taps.ChargeBee``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, api_key, site, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.chargebee
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required. Deprecated."""
    site: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    product_catalog: Text | None = None
    """Text, or an expression. Default: 1.0. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> ChargeBeeOutputs:
        return ChargeBeeOutputs(self._output_root, self.id)


class ExchangeRateHostOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class ExchangeRateHost(BaseTask):
    """``io.kestra.plugin.singer.taps.ExchangeRateHost``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.exchangeratehost
    """

    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    base: Text | None = None
    """Text, or an expression. Default: EUR. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Date, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> ExchangeRateHostOutputs:
        return ExchangeRateHostOutputs(self._output_root, self.id)


class FacebookAdsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class FacebookAds(BaseTask):
    """``io.kestra.plugin.singer.taps.FacebookAds``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, access_token, account_id, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.facebookads
    """

    access_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    account_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Date, or an expression. Deprecated."""
    insights_buffer_days: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> FacebookAdsOutputs:
        return FacebookAdsOutputs(self._output_root, self.id)


class FastlyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Fastly(BaseTask):
    """``io.kestra.plugin.singer.taps.Fastly``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, api_token, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.fastly
    """

    api_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> FastlyOutputs:
        return FastlyOutputs(self._output_root, self.id)


class GenericTapOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GenericTap(BaseTask):
    """``io.kestra.plugin.singer.taps.GenericTap``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, command, configs, pip_packages,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.generictap
    """

    command: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    configs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    features: Items[Literal["CATALOG", "PROPERTIES", "DISCOVER", "STATE"]] | None = None
    """List of CATALOG, PROPERTIES, DISCOVER or STATE. Default: ["PROPERTIES", "DISCOVER", "STATE"]. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> GenericTapOutputs:
        return GenericTapOutputs(self._output_root, self.id)


class GitHubOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GitHub(BaseTask):
    """``io.kestra.plugin.singer.taps.GitHub``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, access_token, repositories, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.github
    """

    access_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    repositories: Data | None = None
    """Any data. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    request_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 300. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> GitHubOutputs:
        return GitHubOutputs(self._output_root, self.id)


class GitlabOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Gitlab(BaseTask):
    """``io.kestra.plugin.singer.taps.Gitlab``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, private_token, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.gitlab
    """

    private_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://gitlab.com. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    fetch_merge_request_commits: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    fetch_pipelines_extended: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    groups: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    projects: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    ultimate_license: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""

    @property
    def outputs(self) -> GitlabOutputs:
        return GitlabOutputs(self._output_root, self.id)


class GoogleAdwordsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GoogleAdwords(BaseTask):
    """``io.kestra.plugin.singer.taps.GoogleAdwords``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, customer_ids, developer_token,
    oauth_client_id, oauth_client_secret, refresh_token, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.googleadwords
    """

    customer_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required. Deprecated."""
    developer_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    oauth_client_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    oauth_client_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    refresh_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    conversion_window_days: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Date, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    primary_keys: Map[Data] | None = None
    """Mapping of names to any data. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    user_agent: Text | None = None
    """Text, or an expression. Default: tap-adwords via Kestra. Deprecated."""

    @property
    def outputs(self) -> GoogleAdwordsOutputs:
        return GoogleAdwordsOutputs(self._output_root, self.id)


class GoogleAnalyticsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GoogleAnalytics(BaseTask):
    """``io.kestra.plugin.singer.taps.GoogleAnalytics``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.googleanalytics
    """

    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    end_date: Dynamic[Date] | None = None
    """Date, or an expression. Deprecated."""
    oauth_access_token: Text | None = None
    """Text, or an expression. Deprecated."""
    oauth_client_id: Text | None = None
    """Text, or an expression. Deprecated."""
    oauth_client_secret: Text | None = None
    """Text, or an expression. Deprecated."""
    oauth_refresh_token: Text | None = None
    """Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    reports: Dynamic[Items[Dynamic[One[GoogleAnalyticsReport]]]] | None = None
    """List of GoogleAnalyticsReport, or an expression. Deprecated."""
    service_account: Text | None = None
    """Text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    view_id: Text | None = None
    """Text, or an expression. Deprecated."""

    @property
    def outputs(self) -> GoogleAnalyticsOutputs:
        return GoogleAnalyticsOutputs(self._output_root, self.id)


class GoogleAnalyticsReport(Node):
    """Part of other types: ``io.kestra.plugin.singer.taps.GoogleAnalytics-Report``.

    A part. In Kestra 1.3, 2.0. From plugin-singer 97b3640c.
    """

    dimensions: Items[Text] | None = None
    """List of text."""
    metrics: Items[Text] | None = None
    """List of text."""
    name: Text | None = None
    """Text."""


class GoogleSearchConsoleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class GoogleSearchConsole(BaseTask):
    """``io.kestra.plugin.singer.taps.GoogleSearchConsole``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, client_id, client_secret, refresh_token,
    site_urls, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.googlesearchconsole
    """

    client_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    client_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    refresh_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    site_urls: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    user_agent: Text | None = None
    """Text, or an expression. Default: tap-google-search-console via Kestra. Deprecated."""

    @property
    def outputs(self) -> GoogleSearchConsoleOutputs:
        return GoogleSearchConsoleOutputs(self._output_root, self.id)


class HubSpotOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class HubSpot(BaseTask):
    """``io.kestra.plugin.singer.taps.HubSpot``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, api_key, client_id, client_secret,
    refresh_token, request_timeout, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.hubspot
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required. Deprecated."""
    client_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    client_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    refresh_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    request_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    redirect_uri: Text | None = None
    """Text, or an expression. Default: https://api.hubspot.com/. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> HubSpotOutputs:
        return HubSpotOutputs(self._output_root, self.id)


class MarketoOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Marketo(BaseTask):
    """``io.kestra.plugin.singer.taps.Marketo``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, client_id, client_secret, endpoint, identity,
    start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.marketo
    """

    client_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    client_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required. Deprecated."""
    identity: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> MarketoOutputs:
        return MarketoOutputs(self._output_root, self.id)


class NetsuiteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Netsuite(BaseTask):
    """``io.kestra.plugin.singer.taps.Netsuite``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, account_id, consumer_key, consumer_secret,
    is_sandbox, select_fields_by_default, start_date, streams_configurations, token_key, token_secret.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.netsuite
    """

    account_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    consumer_key: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    consumer_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    is_sandbox: Dynamic[Bool] | None = None
    """True or false, or an expression. Required. Deprecated."""
    select_fields_by_default: Dynamic[Bool] | None = None
    """True or false, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    token_key: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    token_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> NetsuiteOutputs:
        return NetsuiteOutputs(self._output_root, self.id)


class PipelinewiseMongoDbOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseMongoDb(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseMongoDb``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, auth_database, database, host, port,
    streams_configurations, username.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.pipelinewisemongodb
    """

    auth_database: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    database: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    await_time_ms: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    include_schema_in_stream: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    replica_set: Text | None = None
    """Text, or an expression. Deprecated."""
    ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    ssl_verify: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    update_buffer_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseMongoDbOutputs:
        return PipelinewiseMongoDbOutputs(self._output_root, self.id)


class PipelinewiseMysqlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseMysql(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseMysql``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, host, port, streams_configurations, username.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.pipelinewisemysql
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    export_batch_rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50000. Deprecated."""
    filter_dbs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    session_sqls: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseMysqlOutputs:
        return PipelinewiseMysqlOutputs(self._output_root, self.id)


class PipelinewiseOracleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseOracle(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseOracle``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, host, port, sid, streams_configurations,
    username.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.pipelinewiseoracle
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    sid: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    filter_schemas: Text | None = None
    """Text, or an expression. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseOracleOutputs:
        return PipelinewiseOracleOutputs(self._output_root, self.id)


class PipelinewisePostgresOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewisePostgres(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewisePostgres``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, host, port, streams_configurations, username.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.pipelinewisepostgres
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    break_at_end_lsn: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    db_name: Text | None = None
    """Text, or an expression. Deprecated."""
    debug_lsn: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    filter_schemas: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    logical_poll_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10800. Deprecated."""
    max_run_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 43200. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> PipelinewisePostgresOutputs:
        return PipelinewisePostgresOutputs(self._output_root, self.id)


class PipelinewiseSqlServerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class PipelinewiseSqlServer(BaseTask):
    """``io.kestra.plugin.singer.taps.PipelinewiseSqlServer``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, database, host, password, port,
    streams_configurations, username.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.pipelinewisesqlserver
    """

    database: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required. Deprecated."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required. Deprecated."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required. Deprecated."""
    character_set: Text | None = None
    """Text, or an expression. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    cursor_array_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    filter_dbs: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    tds_version: Text | None = None
    """Text, or an expression. Deprecated."""
    use_date_datatype: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    use_singer_decimal: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""

    @property
    def outputs(self) -> PipelinewiseSqlServerOutputs:
        return PipelinewiseSqlServerOutputs(self._output_root, self.id)


class QuickbooksOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Quickbooks(BaseTask):
    """``io.kestra.plugin.singer.taps.Quickbooks``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, client_id, client_secret, realm_id,
    refresh_token, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.quickbooks
    """

    client_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    client_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    realm_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    refresh_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    is_sandbox: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    max_workers: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 8. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    select_fields_by_default: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    state_message_threshold: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> QuickbooksOutputs:
        return QuickbooksOutputs(self._output_root, self.id)


class RechargeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Recharge(BaseTask):
    """``io.kestra.plugin.singer.taps.Recharge``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, access_token, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.recharge
    """

    access_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""
    user_agent: Text | None = None
    """Text, or an expression. Deprecated."""

    @property
    def outputs(self) -> RechargeOutputs:
        return RechargeOutputs(self._output_root, self.id)


class SageIntacctOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class SageIntacct(BaseTask):
    """``io.kestra.plugin.singer.taps.SageIntacct``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, company_id, sender_id, sender_password,
    start_date, streams_configurations, user_id, user_password.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.sageintacct
    """

    company_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    sender_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    sender_password: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    user_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    user_password: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> SageIntacctOutputs:
        return SageIntacctOutputs(self._output_root, self.id)


class SalesforceOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Salesforce(BaseTask):
    """``io.kestra.plugin.singer.taps.Salesforce``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, start_date, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.salesforce
    """

    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    api_type: Dynamic[Literal["REST", "BULK"]] | None = None
    """REST or BULK, or an expression. Default: BULK. Deprecated."""
    client_id: Text | None = None
    """Text, or an expression. Deprecated."""
    client_secret: Text | None = None
    """Text, or an expression. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    is_sandbox: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    lookback_window: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    refresh_token: Text | None = None
    """Text, or an expression. Deprecated."""
    select_fields_by_default: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> SalesforceOutputs:
        return SalesforceOutputs(self._output_root, self.id)


class ShopifyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Shopify(BaseTask):
    """``io.kestra.plugin.singer.taps.Shopify``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, api_key, shop, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.shopify
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required. Deprecated."""
    shop: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> ShopifyOutputs:
        return ShopifyOutputs(self._output_root, self.id)


class SlackOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Slack(BaseTask):
    """``io.kestra.plugin.singer.taps.Slack``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, api_token, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.slack
    """

    api_token: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    archived_channels: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    channels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    date_window_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 7. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    private_channels: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. Deprecated."""
    public_channels: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> SlackOutputs:
        return SlackOutputs(self._output_root, self.id)


class StripeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Stripe(BaseTask):
    """``io.kestra.plugin.singer.taps.Stripe``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, account_id, client_secret, start_date,
    streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.stripe
    """

    account_id: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    client_secret: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> StripeOutputs:
        return StripeOutputs(self._output_root, self.id)


class ZendeskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Zendesk(BaseTask):
    """``io.kestra.plugin.singer.taps.Zendesk``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, start_date, streams_configurations,
    subdomain.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.zendesk
    """

    start_date: Dynamic[Date] | None = None
    """Date, or an expression. Required. Deprecated."""
    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    subdomain: Text | None = None
    """Text, or an expression. Required. Deprecated."""
    access_token: Text | None = None
    """Text, or an expression. Deprecated."""
    api_token: Text | None = None
    """Text, or an expression. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    email: Text | None = None
    """Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> ZendeskOutputs:
        return ZendeskOutputs(self._output_root, self.id)


class ZoomOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "raw": "raw"}
    count: Reference
    raw: Reference


class Zoom(BaseTask):
    """``io.kestra.plugin.singer.taps.Zoom``. Deprecated.

    A task. In Kestra 1.3, 2.0. From plugin-singer 97b3640c. Required: id, streams_configurations.
    https://kestra.io/plugins/plugin-singer/taps/io.kestra.plugin.singer.taps.zoom
    """

    streams_configurations: Items[One[StreamsConfiguration]] | None = None
    """List of StreamsConfiguration. Required. Deprecated."""
    client_id: Text | None = None
    """Text, or an expression. Deprecated."""
    client_secret: Text | None = None
    """Text, or an expression. Deprecated."""
    command: Text | None = None
    """Text, or an expression. Deprecated."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: python:3.10.12. Deprecated."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. Deprecated. Use task_runner and container_image."""
    jwt: Text | None = None
    """Text, or an expression. Deprecated."""
    pip_packages: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Deprecated."""
    refresh_token: Text | None = None
    """Text, or an expression. Deprecated."""
    state_name: Text | None = None
    """Text, or an expression. Default: singer-state. Deprecated."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner. Deprecated."""

    @property
    def outputs(self) -> ZoomOutputs:
        return ZoomOutputs(self._output_root, self.id)
