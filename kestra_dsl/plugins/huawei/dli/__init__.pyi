# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.dli``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "Query",
]

PREFIX: str


class Query(BaseTask):
    """``io.kestra.plugin.huawei.dli.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/dli/io.kestra.plugin.huawei.dli.query
    """

    database: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    queue: Text | None = None
    """Text, or an expression."""
    sql: Text | None = None
    """SQL to run. Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    conf: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    obs_auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression. Default: OBS."""
    obs_endpoint_override: Text | None = None
    """Text, or an expression."""
    obs_path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    output_location: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
