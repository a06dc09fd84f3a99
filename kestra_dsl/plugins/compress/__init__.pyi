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
    """``io.kestra.plugin.compress.ArchiveCompress``."""

    algorithm: Dynamic[Literal["AR", "ARJ", "CPIO", "DUMP", "JAR", "TAR", "ZIP"]] | None = None
    """Required."""
    from_: Data | None = None
    """Required."""
    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None

    @property
    def outputs(self) -> ArchiveCompressOutputs:
        return ArchiveCompressOutputs(self._output_root, self.id)


class ArchiveDecompressOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class ArchiveDecompress(BaseTask):
    """``io.kestra.plugin.compress.ArchiveDecompress``."""

    algorithm: Dynamic[Literal["AR", "ARJ", "CPIO", "DUMP", "JAR", "TAR", "ZIP"]] | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None

    @property
    def outputs(self) -> ArchiveDecompressOutputs:
        return ArchiveDecompressOutputs(self._output_root, self.id)


class FileCompressOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileCompress(BaseTask):
    """``io.kestra.plugin.compress.FileCompress``."""

    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None
    """Required."""
    from_: Text | None = None
    """Required."""

    @property
    def outputs(self) -> FileCompressOutputs:
        return FileCompressOutputs(self._output_root, self.id)


class FileDecompressOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileDecompress(BaseTask):
    """``io.kestra.plugin.compress.FileDecompress``."""

    compression: (
        Dynamic[Literal["BROTLI", "BZIP2", "DEFLATE", "DEFLATE64", "GZIP", "LZ4BLOCK", "LZ4FRAME", "LZMA", "SNAPPY",
        "SNAPPYFRAME", "XZ", "Z", "ZSTD"]]
        | None
    ) = None
    """Required."""
    from_: Text | None = None
    """Required."""

    @property
    def outputs(self) -> FileDecompressOutputs:
        return FileDecompressOutputs(self._output_root, self.id)


class FileDecryptOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileDecrypt(BaseTask):
    """``io.kestra.plugin.compress.FileDecrypt``."""

    from_: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    iterations: Dynamic[Int] | None = None
    """Default: 600000."""

    @property
    def outputs(self) -> FileDecryptOutputs:
        return FileDecryptOutputs(self._output_root, self.id)


class FileEncryptOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileEncrypt(BaseTask):
    """``io.kestra.plugin.compress.FileEncrypt``."""

    from_: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    argon2_time_cost: Dynamic[Int] | None = None
    """Default: 3."""
    iterations: Dynamic[Int] | None = None
    """Default: 600000."""
    key_derivation: Dynamic[Literal["PBKDF2_SHA256", "PBKDF2_SHA512", "ARGON2ID", "SCRYPT"]] | None = None
    """Default: PBKDF2_SHA256."""
    memory: Dynamic[Int] | None = None
    """Default: 65536."""
    parallelism: Dynamic[Int] | None = None
    """Default: 1."""

    @property
    def outputs(self) -> FileEncryptOutputs:
        return FileEncryptOutputs(self._output_root, self.id)
