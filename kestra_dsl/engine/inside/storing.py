"""Copy the files that are passed to a run into Kestra's storage."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["FILE", "store_files"]

FILE = "__file__"
"""The key of a mapping that refers to a file of this machine in plain data: ``{FILE: path}``."""

_folders = count(1)


def store_files(session: Session, names: tuple[str, str, str], execution: str, value: Any) -> Any:
    """Store the files in a value, and replace each by its URI. ``names`` are tenant, namespace and flow."""
    if isinstance(value, dict):
        if set(value) == {FILE}:
            return _put(session, names, execution, value[FILE])
        return {key: store_files(session, names, execution, item) for key, item in value.items()}
    if isinstance(value, list):
        return [store_files(session, names, execution, item) for item in value]
    return value


def _put(session: Session, names: tuple[str, str, str], execution: str, path: str) -> str:
    tenant, namespace, flow = names
    file = session.java("java.io.File")(path)
    home = f"/{namespace.replace('.', '/')}/{flow}/executions/{execution}/given"
    folder = next(_folders)  # one for each file, because several files may have the same name
    place = session.java("java.net.URI")("kestra", "", f"{home}/{folder}/{file.getName()}", None)
    storage = session.bean("io.kestra.core.storages.StorageInterface")
    return str(storage.put(tenant, namespace, place, session.java("java.io.FileInputStream")(file)))
