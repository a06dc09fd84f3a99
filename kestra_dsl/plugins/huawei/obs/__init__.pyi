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
    """Part of other types: ``io.kestra.plugin.huawei.obs.ActionInterface-MoveTo``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key_prefix: Text | None = None
    """Text, or an expression."""


class Copy(BaseTask):
    """``io.kestra.plugin.huawei.obs.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.copy
    """

    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    from_: One[CopyObjectFrom] | None = None
    """CopyObjectFrom."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    to: One[CopyObjectTo] | None = None
    """CopyObjectTo."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CopyObjectFrom(Node):
    """Part of other types: ``io.kestra.plugin.huawei.obs.Copy-CopyObjectFrom``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Text, or an expression."""
    version_id: Text | None = None
    """Text, or an expression."""


class CopyObjectTo(Node):
    """Part of other types: ``io.kestra.plugin.huawei.obs.Copy-CopyObjectTo``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Text, or an expression."""


class CreateBucket(BaseTask):
    """``io.kestra.plugin.huawei.obs.CreateBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.createbucket
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    storage_class: (
        Dynamic[Literal["STANDARD", "WARM", "COLD", "DEEP_ARCHIVE", "INTELLIGENT_TIERING", "HIGH_PERFORMANCE"]]
        | None
    ) = None
    """STANDARD, WARM, COLD, DEEP_ARCHIVE, INTELLIGENT_TIERING or HIGH_PERFORMANCE, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.huawei.obs.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.delete
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    version_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteBucket(BaseTask):
    """``io.kestra.plugin.huawei.obs.DeleteBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.deletebucket
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteList(BaseTask):
    """``io.kestra.plugin.huawei.obs.DeleteList``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.deletelist
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    error_on_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    error_on_failure: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    prefix: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Download(BaseTask):
    """``io.kestra.plugin.huawei.obs.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.download
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    version_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Downloads(BaseTask):
    """``io.kestra.plugin.huawei.obs.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.downloads
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    action: Dynamic[Literal["NONE", "DELETE", "MOVE"]] | None = None
    """NONE, DELETE or MOVE, or an expression. Default: NONE."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    move_to: One[ActionInterfaceMoveTo] | None = None
    """ActionInterfaceMoveTo."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    prefix: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.huawei.obs.List``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.list
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    prefix: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.huawei.obs.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.trigger
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    action: Dynamic[Literal["NONE", "DELETE", "MOVE"]] | None = None
    """NONE, DELETE or MOVE, or an expression. Default: DELETE."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    move_to: One[ActionInterfaceMoveTo] | None = None
    """ActionInterfaceMoveTo."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    prefix: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Upload(BaseTask):
    """``io.kestra.plugin.huawei.obs.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/obs/io.kestra.plugin.huawei.obs.upload
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    content_type: Text | None = None
    """Text, or an expression."""
    key: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
    """OBS, V2 or V4, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    path_style_access: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    storage_class: (
        Dynamic[Literal["STANDARD", "WARM", "COLD", "DEEP_ARCHIVE", "INTELLIGENT_TIERING", "HIGH_PERFORMANCE"]]
        | None
    ) = None
    """STANDARD, WARM, COLD, DEEP_ARCHIVE, INTELLIGENT_TIERING or HIGH_PERFORMANCE, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
