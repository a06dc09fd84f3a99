"""How syrupy keeps the YAML of a flow. Apart from the fixture, since this needs syrupy when it is imported."""

from __future__ import annotations

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

__all__ = ["YamlFile"]


class YamlFile(SingleFileSnapshotExtension):
    """A snapshot is a file that a person can read, and that Kestra could."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"
