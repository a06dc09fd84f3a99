"""Run BigQuery's SQL on DuckDB, as far as the flows use it.

Statements are parsed in BigQuery's dialect. An external table over files in Cloud Storage becomes a view over files in
a folder. Each other conversion is a function below.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import sqlglot
from sqlglot import exp

__all__ = ["Warehouse", "statement"]


def statement(sql: str) -> exp.Expr:
    """Parse the only statement of a text in BigQuery's dialect."""
    (parsed,) = sqlglot.parse(_drop_as_known(sql), dialect="bigquery", error_level=sqlglot.ErrorLevel.RAISE)
    assert parsed is not None
    assert not isinstance(parsed, exp.Command), f"read as a mere command: {sql}"
    return parsed


class Warehouse:
    """A BigQuery project with one dataset, and a folder instead of Cloud Storage."""

    def __init__(self, folder: Path, project: str, dataset: str) -> None:
        self.folder = folder
        self.dataset = f'"{project}"."{dataset}"'
        self._connection = duckdb.connect()
        self._connection.execute("SET TimeZone = 'UTC'")  # which is BigQuery's
        self._connection.execute(f"ATTACH ':memory:' AS \"{project}\"; CREATE SCHEMA {self.dataset}")

    def upload(self, uri: str, text: str) -> None:
        path = self._path(uri)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, sql: str) -> None:
        parsed = statement(sql)
        if isinstance(parsed, exp.Create) and parsed.find(exp.ExternalProperty):
            self._connection.execute(self._view(parsed))
        else:
            self._connection.execute(_on_duckdb(parsed))

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return the rows of a table, ordered by id. Timestamps are in UTC, because other time zones need pytz."""
        columns = self._connection.execute(f"DESCRIBE {self.dataset}.{table}").fetchall()
        moments = {name for name, type_, *_ in columns if type_ == "TIMESTAMP WITH TIME ZONE"}
        selected = [f"{name} AT TIME ZONE 'UTC'" if name in moments else name for name, *_ in columns]
        found = self._connection.execute(
            f"SELECT {', '.join(selected)} FROM {self.dataset}.{table} ORDER BY unique_row_id"
        )
        return [dict(zip([name for name, *_ in columns], row, strict=True)) for row in found.fetchall()]

    def tables(self) -> set[str]:
        """Return the names of all tables and views."""
        found = self._connection.execute("SELECT table_name FROM information_schema.tables").fetchall()
        return {name for (name,) in found}

    def _path(self, uri: str) -> Path:
        assert uri.startswith("gs://")
        return self.folder / uri.removeprefix("gs://")

    def _view(self, external: exp.Create) -> str:
        """Create a view over files, with the columns and options of the external table."""
        properties = external.args["properties"].expressions
        assert [each.name for each in properties if isinstance(each, exp.FileFormatProperty)] == ["CSV"]
        options = {each.name: each.args["value"] for each in properties if type(each) is exp.Property}
        files = [str(self._path(uri.name)) for uri in options.pop("uris").expressions]
        skipped = int(options.pop("skip_leading_rows").name)
        assert options.keys() <= {"ignore_unknown_values"}
        schema = external.this
        types = {column.name: _type(column) for column in schema.expressions}
        return (
            f"CREATE OR REPLACE VIEW {schema.this.sql('duckdb')} AS SELECT * FROM read_csv("
            f"{files}, auto_detect = false, delim = ',', header = false, skip = {skipped}, columns = {types})"
        )


def _drop_as_known(sql: str) -> str:
    """Convert DROP EXTERNAL TABLE, which sqlglot does not know, to DROP VIEW."""
    return sql.replace("DROP EXTERNAL TABLE ", "DROP VIEW ")


def _on_duckdb(parsed: exp.Expr) -> str:
    for column in parsed.find_all(exp.ColumnDef):
        column.set("kind", exp.DataType.build(_type(column), dialect="duckdb"))
    _without_layout(parsed)
    return parsed.sql("duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)


def _type(column: exp.ColumnDef) -> str:
    """Return the DuckDB type of a column. DuckDB's NUMERIC has fewer digits than BigQuery's."""
    kind = column.kind
    assert kind is not None
    numeric = kind.this is exp.DataType.Type.DECIMAL and not kind.expressions
    return "DECIMAL(38, 9)" if numeric else kind.sql("duckdb")


def _without_layout(parsed: exp.Expr) -> None:
    """Remove partitions, clusters and descriptions, which DuckDB does not have."""
    if isinstance(parsed, exp.Create):
        parsed.set("properties", None)
        for column in parsed.find_all(exp.ColumnDef):
            column.set("constraints", None)
