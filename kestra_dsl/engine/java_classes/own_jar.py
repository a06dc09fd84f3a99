"""The library's own Java classes, as a jar of the class path."""

from __future__ import annotations

import io
import zipfile

from kestra_dsl.engine.java_classes.gate_classes import gate_class_files
from kestra_dsl.engine.java_classes.mock_class import mock_class_files

__all__ = ["jar_of", "own_jar"]


def own_jar() -> bytes:
    """The jar with the classes of mocks and of the gate, the same bytes each time."""
    return jar_of({**mock_class_files(), **gate_class_files()})


def jar_of(files: dict[str, bytes]) -> bytes:
    """A jar with these files, without times and compression, so that equal files make an equal jar."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as jar:
        for name, content in files.items():
            jar.writestr(zipfile.ZipInfo(name), content)
    return written.getvalue()
