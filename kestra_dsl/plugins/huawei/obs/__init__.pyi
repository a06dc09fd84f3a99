# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.obs``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "ActionInterfaceMoveTo",
    "Copy",
    "CopyObjectFrom",
    "CopyObjectTo",
    "CreateBucket",
    "Delete",
    "DeleteBucket",
    "DeleteList",
    "Download",
    "Downloads",
    "List",
    "Trigger",
    "Upload",
]

PREFIX: str


class ActionInterfaceMoveTo(Node):
    """Part of other types: ``io.kestra.plugin.huawei.obs.ActionInterface-MoveTo``."""

    bucket: Text | None = None
    key_prefix: Text | None = None


class Copy(BaseTask):
    """``io.kestra.plugin.huawei.obs.Copy``."""

    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    delete: Dynamic[Bool] | None = None
    """Default: false."""
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    from_: One[CopyObjectFrom] | None = None
    path_style_access: Dynamic[Bool] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    to: One[CopyObjectTo] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CopyObjectFrom(Node):
    """Part of other types: ``io.kestra.plugin.huawei.obs.Copy-CopyObjectFrom``."""

    bucket: Text | None = None
    key: Text | None = None
    version_id: Text | None = None


class CopyObjectTo(Node):
    """Part of other types: ``io.kestra.plugin.huawei.obs.Copy-CopyObjectTo``."""

    bucket: Text | None = None
    key: Text | None = None


class CreateBucket(BaseTask):
    """``io.kestra.plugin.huawei.obs.CreateBucket``."""

    bucket: Text | None = None
    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    path_style_access: Dynamic[Bool] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    storage_class: (
        Dynamic[Literal["STANDARD", "WARM", "COLD", "DEEP_ARCHIVE", "INTELLIGENT_TIERING", "HIGH_PERFORMANCE"]]
        | None
    ) = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.huawei.obs.Delete``."""

    bucket: Text | None = None
    key: Text | None = None
    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    path_style_access: Dynamic[Bool] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    version_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteBucket(BaseTask):
    """``io.kestra.plugin.huawei.obs.DeleteBucket``."""

    bucket: Text | None = None
    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    path_style_access: Dynamic[Bool] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteList(BaseTask):
    """``io.kestra.plugin.huawei.obs.DeleteList``."""

    bucket: Text | None = None
    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    delimiter: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    error_on_empty: Dynamic[Bool] | None = None
    """Default: false."""
    error_on_failure: Dynamic[Bool] | None = None
    """Default: true."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    path_style_access: Dynamic[Bool] | None = None
    prefix: Text | None = None
    project_id: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Download(BaseTask):
    """``io.kestra.plugin.huawei.obs.Download``."""

    bucket: Text | None = None
    key: Text | None = None
    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    path_style_access: Dynamic[Bool] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    version_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Downloads(BaseTask):
    """``io.kestra.plugin.huawei.obs.Downloads``."""

    bucket: Text | None = None
    access_key_id: Text | None = None
    action: Dynamic[Literal["NONE", "DELETE", "MOVE"]] | None = None
    """Default: NONE."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    delimiter: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    move_to: One[ActionInterfaceMoveTo] | None = None
    path_style_access: Dynamic[Bool] | None = None
    prefix: Text | None = None
    project_id: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.huawei.obs.List``."""

    bucket: Text | None = None
    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    delimiter: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    max_results: Dynamic[Int] | None = None
    path_style_access: Dynamic[Bool] | None = None
    prefix: Text | None = None
    project_id: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.obs.Trigger``."""

    bucket: Text | None = None
    access_key_id: Text | None = None
    action: Dynamic[Literal["NONE", "DELETE", "MOVE"]] | None = None
    """Default: DELETE."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    delimiter: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    interval: Duration | None = None
    """Default: PT1M."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    move_to: One[ActionInterfaceMoveTo] | None = None
    path_style_access: Dynamic[Bool] | None = None
    prefix: Text | None = None
    project_id: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Upload(BaseTask):
    """``io.kestra.plugin.huawei.obs.Upload``."""

    bucket: Text | None = None
    content_type: Text | None = None
    key: Text | None = None
    access_key_id: Text | None = None
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    from_: Text | None = None
    metadata: Dynamic[Map[Data]] | None = None
    path_style_access: Dynamic[Bool] | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    storage_class: (
        Dynamic[Literal["STANDARD", "WARM", "COLD", "DEEP_ARCHIVE", "INTELLIGENT_TIERING", "HIGH_PERFORMANCE"]]
        | None
    ) = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
