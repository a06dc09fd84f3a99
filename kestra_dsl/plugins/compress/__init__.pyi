# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.compress``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ArchiveCompress",
    "ArchiveDecompress",
    "FileCompress",
    "FileDecompress",
    "FileDecrypt",
    "FileEncrypt",
]

PREFIX: str


class ArchiveCompressOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class ArchiveCompress(BaseTask):
    """``io.kestra.plugin.compress.ArchiveCompress``.

    A task. In Kestra 1.3, 2.0. From plugin-compress 1.3.5. Required: id, algorithm, from_.
    https://kestra.io/plugins/plugin-compress/io.kestra.plugin.compress.archivecompress
    """

    algorithm: Dynamic[Literal["AR", "ARJ", "CPIO", "DUMP", "JAR", "TAR", "ZIP"]] | None = None
    """AR, ARJ, CPIO, DUMP, JAR, TAR or ZIP, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""
    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None
    """BROTLI, BZIP2, DEFLATE, DEFLATE64, GZIP, LZ4BLOCK, LZ4FRAME, LZMA, SNAPPY, SNAPPYFRAME, XZ, Z or ZSTD, or an expression."""

    @property
    def outputs(self) -> ArchiveCompressOutputs:
        return ArchiveCompressOutputs(self._output_root, self.id)


class ArchiveDecompressOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class ArchiveDecompress(BaseTask):
    """``io.kestra.plugin.compress.ArchiveDecompress``.

    A task. In Kestra 1.3, 2.0. From plugin-compress 1.3.5. Required: id, algorithm, from_.
    https://kestra.io/plugins/plugin-compress/io.kestra.plugin.compress.archivedecompress
    """

    algorithm: Dynamic[Literal["AR", "ARJ", "CPIO", "DUMP", "JAR", "TAR", "ZIP"]] | None = None
    """AR, ARJ, CPIO, DUMP, JAR, TAR or ZIP, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None
    """BROTLI, BZIP2, DEFLATE, DEFLATE64, GZIP, LZ4BLOCK, LZ4FRAME, LZMA, SNAPPY, SNAPPYFRAME, XZ, Z or ZSTD, or an expression."""

    @property
    def outputs(self) -> ArchiveDecompressOutputs:
        return ArchiveDecompressOutputs(self._output_root, self.id)


class FileCompressOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileCompress(BaseTask):
    """``io.kestra.plugin.compress.FileCompress``.

    A task. In Kestra 1.3, 2.0. From plugin-compress 1.3.5. Required: id, compression, from_.
    https://kestra.io/plugins/plugin-compress/io.kestra.plugin.compress.filecompress
    """

    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None
    """BROTLI, BZIP2, DEFLATE, DEFLATE64, GZIP, LZ4BLOCK, LZ4FRAME, LZMA, SNAPPY, SNAPPYFRAME, XZ, Z or ZSTD, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""

    @property
    def outputs(self) -> FileCompressOutputs:
        return FileCompressOutputs(self._output_root, self.id)


class FileDecompressOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileDecompress(BaseTask):
    """``io.kestra.plugin.compress.FileDecompress``.

    A task. In Kestra 1.3, 2.0. From plugin-compress 1.3.5. Required: id, compression, from_.
    https://kestra.io/plugins/plugin-compress/io.kestra.plugin.compress.filedecompress
    """

    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None
    """BROTLI, BZIP2, DEFLATE, DEFLATE64, GZIP, LZ4BLOCK, LZ4FRAME, LZMA, SNAPPY, SNAPPYFRAME, XZ, Z or ZSTD, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""

    @property
    def outputs(self) -> FileDecompressOutputs:
        return FileDecompressOutputs(self._output_root, self.id)


class FileDecryptOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileDecrypt(BaseTask):
    """``io.kestra.plugin.compress.FileDecrypt``.

    A task. In Kestra 1.3, 2.0. From plugin-compress 1.3.5. Required: id, from_, password.
    https://kestra.io/plugins/plugin-compress/io.kestra.plugin.compress.filedecrypt
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    iterations: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 600000."""

    @property
    def outputs(self) -> FileDecryptOutputs:
        return FileDecryptOutputs(self._output_root, self.id)


class FileEncryptOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileEncrypt(BaseTask):
    """``io.kestra.plugin.compress.FileEncrypt``.

    A task. In Kestra 1.3, 2.0. From plugin-compress 1.3.5. Required: id, from_, password.
    https://kestra.io/plugins/plugin-compress/io.kestra.plugin.compress.fileencrypt
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    argon2_time_cost: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    iterations: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 600000."""
    key_derivation: Dynamic[Literal["PBKDF2_SHA256", "PBKDF2_SHA512", "ARGON2ID", "SCRYPT"]] | None = None
    """PBKDF2_SHA256, PBKDF2_SHA512, ARGON2ID or SCRYPT, or an expression. Default: PBKDF2_SHA256."""
    memory: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 65536."""
    parallelism: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""

    @property
    def outputs(self) -> FileEncryptOutputs:
        return FileEncryptOutputs(self._output_root, self.id)
