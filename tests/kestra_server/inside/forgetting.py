"""The end of a tenant."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.kestra_server.inside.kestra import Kestra

__all__ = ["forget"]


def forget(kestra: Kestra, tenant: str) -> None:
    """Remove all rows and files of a tenant, so that the engine stays as quick as it was."""
    connection = _connection(kestra)
    try:
        statement = connection.createStatement()
        for table in _tables(connection):
            statement.execute(f"""DELETE FROM "{table}" WHERE "tenant_id" = '{tenant}'""")
        connection.commit()
    finally:
        connection.close()
    shutil.rmtree(kestra.session.folder / "storage" / tenant, ignore_errors=True)


def _connection(kestra: Kestra) -> Any:
    source = kestra.bean("javax.sql.DataSource")
    connection = source.unwrap(kestra.java("com.zaxxer.hikari.HikariDataSource").class_).getConnection()
    connection.setAutoCommit(False)
    return connection


_known: list[str] = []


def _tables(connection: Any) -> list[str]:
    """Those that have tenants."""
    if not _known:
        found = connection.getMetaData().getColumns(None, None, None, "tenant_id")
        while found.next():
            _known.append(str(found.getString("TABLE_NAME")))
    return _known
