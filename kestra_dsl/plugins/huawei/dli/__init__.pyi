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
    """``io.kestra.plugin.huawei.dli.Query``."""

    database: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    queue: Text | None = None
    sql: Text | None = None
    access_key_id: Text | None = None
    conf: Dynamic[Items[Text]] | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    obs_auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """Default: OBS."""
    obs_endpoint_override: Text | None = None
    obs_path_style_access: Dynamic[Bool] | None = None
    """Default: false."""
    output_location: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    tags: Dynamic[Map[Data]] | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
