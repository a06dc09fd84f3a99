# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.sftp``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Download",
    "Downloads",
    "List",
    "Move",
    "Trigger",
    "Upload",
    "Uploads",
]

PREFIX = "io.kestra.plugin.fs.sftp"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
        deleted: Reference
        uri: Reference
        uris: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.fs.sftp.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "uri"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        host: Text | None = None
        uri: Text | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        error_on_missing: Dynamic[Bool] | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        username: Text | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Download():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"checksum": "checksum", "from_": "from", "to": "to"}
        checksum: Reference
        from_: Reference
        to: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.fs.sftp.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        from_: Text | None = None
        host: Text | None = None
        checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
        checksum_expected: Text | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        username: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Downloads():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files", "output_files": "outputFiles"}
        files: Reference
        output_files: Reference
    class Downloads(BaseTask):
        """``io.kestra.plugin.fs.sftp.Downloads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.Downloads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        from_: Text | None = None
        host: Text | None = None
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        max_files: Dynamic[Int] | None = None
        move_directory: Text | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        username: Text | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> DownloadsOutputs:
            return DownloadsOutputs(self._output_root, self.id)
    return Downloads


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class List(BaseTask):
        """``io.kestra.plugin.fs.sftp.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        from_: Text | None = None
        host: Text | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        max_files: Dynamic[Int] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
        username: Text | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Move():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MoveOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"from_": "from", "to": "to"}
        from_: Reference
        to: Reference
    class Move(BaseTask):
        """``io.kestra.plugin.fs.sftp.Move``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.Move",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host", "to"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        from_: Text | None = None
        host: Text | None = None
        to: Text | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        overwrite: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        username: Text | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> MoveOutputs:
            return MoveOutputs(self._output_root, self.id)
    return Move


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.fs.sftp.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("action", "from_", "host"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        from_: Text | None = None
        host: Text | None = None
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        interval: Duration | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        max_files: Dynamic[Int] | None = None
        move_directory: Text | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        username: Text | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"from_": "from", "to": "to"}
        from_: Reference
        to: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.fs.sftp.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        from_: Text | None = None
        host: Text | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        overwrite: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        to: Text | None = None
        username: Text | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


def _Uploads():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class Uploads(BaseTask):
        """``io.kestra.plugin.fs.sftp.Uploads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.sftp.Uploads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "host", "to"),
            deprecated_properties=("proxy_host", "proxy_user"),
        )
        from_: Text | Items[Text] | Map[Data] | None = None
        host: Text | None = None
        to: Text | None = None
        enable_ssh_rsa1: Dynamic[Bool] | None = None
        key_exchange_algorithm: Text | None = None
        keyfile: Text | None = None
        max_files: Dynamic[Int] | None = None
        overwrite: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        port: Text | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Text | None = None
        proxy_type: Text | None = None
        proxy_username: Text | None = None
        reg_exp: Text | None = None
        root_dir: Dynamic[Bool] | None = None
        username: Text | None = None
        proxy_host: Text | None = None
        proxy_user: Text | None = None
        @property
        def outputs(self) -> UploadsOutputs:
            return UploadsOutputs(self._output_root, self.id)
    return Uploads


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Download,
        _Downloads,
        _List,
        _Move,
        _Trigger,
        _Upload,
        _Uploads,
    ),
)
