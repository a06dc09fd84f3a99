"""The file format of snapshots. This module is apart from the fixture because it imports syrupy."""

from __future__ import annotations

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

__all__ = ["YamlFile"]


class YamlFile(SingleFileSnapshotExtension):
    """A snapshot as a YAML file that Kestra could read."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"
