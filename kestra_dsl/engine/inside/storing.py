"""Files that somebody gives to a flow, put where Kestra keeps its files."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["FILE", "stored"]

FILE = "__file__"
"""A mapping with this key alone stands in plain data for the file at a path."""

_folders = count(1)


def stored(session: Session, names: tuple[str, str, str], execution: str, value: Any) -> Any:
    """A value, each file in it named by its address in the storage. ``names`` are tenant, namespace and flow."""
    if isinstance(value, dict):
        if set(value) == {FILE}:
            return _put(session, names, execution, value[FILE])
        return {key: stored(session, names, execution, item) for key, item in value.items()}
    if isinstance(value, list):
        return [stored(session, names, execution, item) for item in value]
    return value


def _put(session: Session, names: tuple[str, str, str], execution: str, path: str) -> str:
    tenant, namespace, flow = names
    file = session.java("java.io.File")(path)
    home = f"/{namespace.replace('.', '/')}/{flow}/executions/{execution}/given"
    folder = next(_folders)  # its own, as files from several places may have one name
    place = session.java("java.net.URI")("kestra", "", f"{home}/{folder}/{file.getName()}", None)
    storage = session.bean("io.kestra.core.storages.StorageInterface")
    return str(storage.put(tenant, namespace, place, session.java("java.io.FileInputStream")(file)))
