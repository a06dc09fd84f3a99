# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.obs``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.huawei.obs"


def _ActionInterfaceMoveTo():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ActionInterfaceMoveTo(Node):
        """Part of other types: ``io.kestra.plugin.huawei.obs.ActionInterface-MoveTo``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        key_prefix: Text | None = None
    return ActionInterfaceMoveTo


def _Copy():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Copy(BaseTask):
        """``io.kestra.plugin.huawei.obs.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.Copy",),
        )
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        delete: Dynamic[Bool] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        from_: One[later("kestra_dsl.plugins.huawei.obs", "CopyObjectFrom")] | None = None
        path_style_access: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        to: One[later("kestra_dsl.plugins.huawei.obs", "CopyObjectTo")] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Copy


def _CopyObjectFrom():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CopyObjectFrom(Node):
        """Part of other types: ``io.kestra.plugin.huawei.obs.Copy-CopyObjectFrom``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        key: Text | None = None
        version_id: Text | None = None
    return CopyObjectFrom


def _CopyObjectTo():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CopyObjectTo(Node):
        """Part of other types: ``io.kestra.plugin.huawei.obs.Copy-CopyObjectTo``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        key: Text | None = None
    return CopyObjectTo


def _CreateBucket():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class CreateBucket(BaseTask):
        """``io.kestra.plugin.huawei.obs.CreateBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.CreateBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.CreateBucket",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        path_style_access: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        storage_class: (
            Dynamic[Literal["STANDARD", "WARM", "COLD", "DEEP_ARCHIVE", "INTELLIGENT_TIERING", "HIGH_PERFORMANCE"]]
            | None
        ) = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return CreateBucket


def _Delete():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.huawei.obs.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.Delete",),
        )
        bucket: Text | None = None
        key: Text | None = None
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        path_style_access: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        version_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


def _DeleteBucket():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class DeleteBucket(BaseTask):
        """``io.kestra.plugin.huawei.obs.DeleteBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.DeleteBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.DeleteBucket",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        error_on_missing: Dynamic[Bool] | None = None
        path_style_access: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return DeleteBucket


def _DeleteList():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class DeleteList(BaseTask):
        """``io.kestra.plugin.huawei.obs.DeleteList``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.DeleteList",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.DeleteList",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        delimiter: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        error_on_empty: Dynamic[Bool] | None = None
        error_on_failure: Dynamic[Bool] | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        path_style_access: Dynamic[Bool] | None = None
        prefix: Text | None = None
        project_id: Text | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return DeleteList


def _Download():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Download(BaseTask):
        """``io.kestra.plugin.huawei.obs.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.Download",),
        )
        bucket: Text | None = None
        key: Text | None = None
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        path_style_access: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        version_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Download


def _Downloads():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Downloads(BaseTask):
        """``io.kestra.plugin.huawei.obs.Downloads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.Downloads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.Downloads",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        action: Dynamic[Literal["NONE", "DELETE", "MOVE"]] | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        delimiter: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        move_to: One[later("kestra_dsl.plugins.huawei.obs", "ActionInterfaceMoveTo")] | None = None
        path_style_access: Dynamic[Bool] | None = None
        prefix: Text | None = None
        project_id: Text | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Downloads


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.huawei.obs.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.List",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        delimiter: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        max_results: Dynamic[Int] | None = None
        path_style_access: Dynamic[Bool] | None = None
        prefix: Text | None = None
        project_id: Text | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.huawei.obs.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.Trigger",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        action: Dynamic[Literal["NONE", "DELETE", "MOVE"]] | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        delimiter: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        interval: Duration | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        move_to: One[later("kestra_dsl.plugins.huawei.obs", "ActionInterfaceMoveTo")] | None = None
        path_style_access: Dynamic[Bool] | None = None
        prefix: Text | None = None
        project_id: Text | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


def _Upload():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Upload(BaseTask):
        """``io.kestra.plugin.huawei.obs.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.obs.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.huawei.obs.tasks.Upload",),
        )
        bucket: Text | None = None
        content_type: Text | None = None
        key: Text | None = None
        access_key_id: Text | None = None
        auth_type: Dynamic[Literal["OBS", "V2", "V4"]] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
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
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ActionInterfaceMoveTo,
        _Copy,
        _CopyObjectFrom,
        _CopyObjectTo,
        _CreateBucket,
        _Delete,
        _DeleteBucket,
        _DeleteList,
        _Download,
        _Downloads,
        _List,
        _Trigger,
        _Upload,
    ),
)
