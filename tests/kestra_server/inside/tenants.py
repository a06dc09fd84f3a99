"""Tenants of the engine, of which clients know only one: copies and ends."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.kestra_server.inside.flows import deleted

if TYPE_CHECKING:
    from tests.kestra_server.inside.kestra import Kestra

__all__ = ["copy", "forget"]

_KEPT = {"FLOWS": ["source_code"], "KV_METADATA": ["updated"], "NAMESPACE_FILE_METADATA": []}
"""What a copy has, and the columns besides key and value of which the others are not made.

Executions and the states of triggers stay where they are.
"""


def forget(kestra: Kestra, tenant: str) -> None:
    """Remove all rows and files of a tenant, so that the engine stays as quick as it was.

    What runs flows knows them by heart, and is told by the service that they are deleted.
    """
    if kestra.runs_flows:
        for flow in kestra.flows.findAllWithSource(tenant):
            deleted(kestra, flow)
    with _statement(kestra) as statement:
        for table in _tables(kestra):
            statement.execute(f"""DELETE FROM "{table}" WHERE "tenant_id" = '{tenant}'""")
    shutil.rmtree(kestra.session.folder / "storage" / tenant, ignore_errors=True)


def copy(kestra: Kestra, tenant: str, to: str) -> None:
    """Copy flows, keys and files, with their revisions and dates."""
    with _statement(kestra) as statement:
        for table, more in _KEPT.items():
            if table not in _tables(kestra):  # 1.1 has no metadata of files
                continue
            names = ", ".join(f'"{name}"' for name in ("key", "value", *more))
            renamed = [f"""REPLACE("{name}", '{tenant}', '{to}')""" for name in ("key", "value")]
            values = ", ".join([*renamed, *(f'"{name}"' for name in more)])
            where = f""""tenant_id" = '{tenant}'"""
            statement.execute(f"""INSERT INTO "{table}" ({names}) SELECT {values} FROM "{table}" WHERE {where}""")
    storage = kestra.session.folder / "storage"
    if (storage / tenant).exists():
        shutil.copytree(storage / tenant, storage / to)


@contextmanager
def _statement(kestra: Kestra) -> Iterator[Any]:
    source = kestra.bean("javax.sql.DataSource")
    connection = source.unwrap(kestra.java("com.zaxxer.hikari.HikariDataSource").class_).getConnection()
    connection.setAutoCommit(False)
    try:
        yield connection.createStatement()
        connection.commit()
    finally:
        connection.close()


_known: list[str] = []


def _tables(kestra: Kestra) -> list[str]:
    """Those that have tenants."""
    if not _known:
        with _statement(kestra) as statement:
            found = statement.getConnection().getMetaData().getColumns(None, None, None, "tenant_id")
            while found.next():
                _known.append(str(found.getString("TABLE_NAME")))
    return _known
