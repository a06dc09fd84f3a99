# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.compress``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ArchiveCompress",
    "ArchiveDecompress",
    "FileCompress",
    "FileDecompress",
    "FileDecrypt",
    "FileEncrypt",
]

PREFIX = "io.kestra.plugin.compress"


def _ArchiveCompress():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ArchiveCompressOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class ArchiveCompress(BaseTask):
        """``io.kestra.plugin.compress.ArchiveCompress``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.compress.ArchiveCompress",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("algorithm", "from_"),
        )
        algorithm: Dynamic[Literal["AR", "ARJ", "CPIO", "DUMP", "JAR", "TAR", "ZIP"]] | None = None
        from_: Data | None = None
        compression: (
            Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
            "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
            | None
        ) = None
        @property
        def outputs(self) -> ArchiveCompressOutputs:
            return ArchiveCompressOutputs(self._output_root, self.id)
    return ArchiveCompress


def _ArchiveDecompress():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ArchiveDecompressOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class ArchiveDecompress(BaseTask):
        """``io.kestra.plugin.compress.ArchiveDecompress``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.compress.ArchiveDecompress",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("algorithm", "from_"),
        )
        algorithm: Dynamic[Literal["AR", "ARJ", "CPIO", "DUMP", "JAR", "TAR", "ZIP"]] | None = None
        from_: Text | None = None
        compression: (
            Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
            "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
            | None
        ) = None
        @property
        def outputs(self) -> ArchiveDecompressOutputs:
            return ArchiveDecompressOutputs(self._output_root, self.id)
    return ArchiveDecompress


def _FileCompress():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FileCompressOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class FileCompress(BaseTask):
        """``io.kestra.plugin.compress.FileCompress``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.compress.FileCompress",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("compression", "from_"),
        )
        compression: (
            Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
            "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
            | None
        ) = None
        from_: Text | None = None
        @property
        def outputs(self) -> FileCompressOutputs:
            return FileCompressOutputs(self._output_root, self.id)
    return FileCompress


def _FileDecompress():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FileDecompressOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class FileDecompress(BaseTask):
        """``io.kestra.plugin.compress.FileDecompress``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.compress.FileDecompress",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("compression", "from_"),
        )
        compression: (
            Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
            "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
            | None
        ) = None
        from_: Text | None = None
        @property
        def outputs(self) -> FileDecompressOutputs:
            return FileDecompressOutputs(self._output_root, self.id)
    return FileDecompress


def _FileDecrypt():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FileDecryptOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class FileDecrypt(BaseTask):
        """``io.kestra.plugin.compress.FileDecrypt``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.compress.FileDecrypt",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "password"),
        )
        from_: Text | None = None
        password: Text | None = None
        iterations: Dynamic[Int] | None = None
        @property
        def outputs(self) -> FileDecryptOutputs:
            return FileDecryptOutputs(self._output_root, self.id)
    return FileDecrypt


def _FileEncrypt():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FileEncryptOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class FileEncrypt(BaseTask):
        """``io.kestra.plugin.compress.FileEncrypt``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.compress.FileEncrypt",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "password"),
        )
        from_: Text | None = None
        password: Text | None = None
        argon2_time_cost: Dynamic[Int] | None = None
        iterations: Dynamic[Int] | None = None
        key_derivation: Dynamic[Literal["PBKDF2_SHA256", "PBKDF2_SHA512", "ARGON2ID", "SCRYPT"]] | None = None
        memory: Dynamic[Int] | None = None
        parallelism: Dynamic[Int] | None = None
        @property
        def outputs(self) -> FileEncryptOutputs:
            return FileEncryptOutputs(self._output_root, self.id)
    return FileEncrypt


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ArchiveCompress,
        _ArchiveDecompress,
        _FileCompress,
        _FileDecompress,
        _FileDecrypt,
        _FileEncrypt,
    ),
)
