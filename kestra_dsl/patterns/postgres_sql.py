"""The SQL of a staging load in PostgreSQL 15 and later: tables, marks and merges, made from a data set's columns."""

import textwrap
from collections.abc import Callable, Iterable
from dataclasses import KW_ONLY, dataclass

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions import filters as f
from kestra_dsl.expressions.expression import Expression, compose
from kestra_dsl.patterns.dataset import Dataset, refuse_taken
from kestra_dsl.patterns.sql_names import require_name
from kestra_dsl.templates import is_template

__all__ = [
    "LoadRules",
    "Sql",
    "create_staging_table",
    "create_table",
    "drop_table",
    "mark",
    "md5_of_texts",
    "merge",
    "quoted",
    "sha256_of_key",
    "truncate_table",
]

ROW_ID, FILENAME, LINE = "unique_row_id", "filename", "line_number"
CREATED, UPDATED = "created_at", "updated_at"
_QUOTES_DOUBLED = f.replace({"'": "''"})


class Sql(str):
    """Text that is SQL already, and goes in as it stands."""

    __slots__ = ()


def quoted(text: str | Expression) -> Sql:
    """A text as SQL writes it. What an expression gives is quoted by Kestra, when it is known.

    >>> quoted("driver's")
    "'driver''s'"
    """
    if isinstance(text, Sql):
        return text
    if isinstance(text, str) and not is_template(text):
        return Sql("'" + text.replace("'", "''") + "'")
    return Sql(f"'{compose(text) | _QUOTES_DOUBLED}'")


def md5_of_texts(dataset: Dataset) -> str:
    """The MD5 of the key's texts, one after the other. Where one ends is lost, so "1", "23" is also "12", "3"."""
    return "md5(\n  " + " ||\n  ".join(f"COALESCE(CAST({name} AS text), '')" for name in dataset.key) + "\n)"


def sha256_of_key(dataset: Dataset) -> str:
    """The SHA-256 of the key as a JSON list, which keeps apart where each value ends, and null from an empty text."""
    key = _folded(dataset.key, "  ")
    return f"encode(sha256(convert_to(CAST(jsonb_build_array(\n{key}\n) AS text), 'UTF8')), 'hex')"


@dataclass(frozen=True)
class LoadRules:
    """What a load does with rows that are there already, and where it notes what.

    >>> LoadRules(update=False)  # rows that are there already stay as they are
    LoadRules(row_id=..., marked_in_staging=False, deduplicated=True, update=False, audited=True)
    """

    _: KW_ONLY
    row_id: Callable[[Dataset], str] = sha256_of_key
    """The SQL that makes the id of a row from the key of its data set."""
    marked_in_staging: bool = False
    """Write id and file name into the staging table, rather than to compute them in the merge."""
    deduplicated: bool = True
    """Of the lines of a file with the same id take the last, and have the table refuse a second row with an id."""
    update: bool = True
    """Change a row that is there already when a file says something else about it."""
    audited: bool = True
    """Note when a row was made and when it was changed last."""

    def __post_init__(self) -> None:
        if self.update and not self.deduplicated:
            raise PropertyError(
                "a merge that updates cannot take two lines with the same id: PostgreSQL fails at the second",
                hint="leave deduplicated=True, or give update=False",
                origin=caller()._replace(builder=None),
            )


def create_table(dataset: Dataset, table: str | Expression, rules: LoadRules) -> str:
    """The table that is loaded into."""
    columns = [f"{ROW_ID} text PRIMARY KEY" if rules.deduplicated else f"{ROW_ID} text", f"{FILENAME} text"]
    columns += _columns(dataset)
    if rules.audited:
        columns += [f"{name} timestamptz NOT NULL DEFAULT now()" for name in (CREATED, UPDATED)]
    _refuse_taken(dataset, rules)
    return _create(table, columns)


def create_staging_table(dataset: Dataset, staging: str | Expression, rules: LoadRules) -> str:
    """The table that a file is copied into as it is."""
    columns = [f"{ROW_ID} text", f"{FILENAME} text"] if rules.marked_in_staging else []
    columns += _columns(dataset)
    if rules.deduplicated:
        columns.append(f"{LINE} bigint GENERATED ALWAYS AS IDENTITY")
    _refuse_taken(dataset, rules)
    return _create(staging, columns)


def truncate_table(table: str | Expression) -> str:
    return f"TRUNCATE TABLE {_table(table)};\n"


def drop_table(table: str | Expression) -> str:
    return f"DROP TABLE IF EXISTS {_table(table)};\n"


def mark(dataset: Dataset, staging: str | Expression, filename: str | Expression, rules: LoadRules) -> str:
    """Write into the staging table which row is which, and what file it came from."""
    row_id = textwrap.indent(rules.row_id(dataset), "  ").lstrip()
    return f"UPDATE {_table(staging)}\nSET\n  {ROW_ID} = {row_id},\n  {FILENAME} = {quoted(filename)};\n"


def merge(
    dataset: Dataset,
    table: str | Expression,
    staging: str | Expression,
    filename: str | Expression,
    rules: LoadRules,
) -> str:
    """Bring what the staging table holds into the table."""
    names = [ROW_ID, FILENAME, *dataset.names]
    return (
        f"MERGE INTO {_table(table)} AS T\n"  # noqa: S608 - made of names, and of what is quoted
        f"USING {_source(dataset, _table(staging), filename, rules)} AS S\n"
        f"ON T.{ROW_ID} = S.{ROW_ID}\n"
        f"{_update(dataset, rules)}"
        "WHEN NOT MATCHED THEN\n"
        f"  INSERT (\n{_folded(names, '    ')}\n  )\n"
        f"  VALUES (\n{_folded([f'S.{name}' for name in names], '    ')}\n  );\n"
    )


def _source(dataset: Dataset, staging: str, filename: str | Expression, rules: LoadRules) -> str:
    if not rules.deduplicated:
        return staging if rules.marked_in_staging else _marked(dataset, staging, filename, rules, "  ")
    rows = staging if rules.marked_in_staging else _marked(dataset, staging, filename, rules, "    ")
    last = f"SELECT DISTINCT ON ({ROW_ID}) *\n  FROM {rows} AS marked\n  ORDER BY {ROW_ID}, {LINE} DESC"  # noqa: S608 - "
    return f"(\n  {last}\n)"


def _marked(dataset: Dataset, staging: str, filename: str | Expression, rules: LoadRules, indent: str) -> str:
    """The rows of the staging table with what is computed about them."""
    inner = indent + "  "
    row_id = textwrap.indent(rules.row_id(dataset), inner).lstrip()
    names = [*dataset.names, LINE] if rules.deduplicated else dataset.names
    return (
        f"(\n{indent}SELECT\n"
        f"{inner}{row_id} AS {ROW_ID},\n"
        f"{inner}{quoted(filename)} AS {FILENAME},\n"
        f"{_folded(names, inner)}\n"
        f"{indent}FROM {staging}\n{indent[2:]})"
    )


def _update(dataset: Dataset, rules: LoadRules) -> str:
    others = [name for name in dataset.names if name not in dataset.key]
    if not rules.update or not others:
        return ""
    sets = [f"{name} = S.{name}" for name in (FILENAME, *others)] + [f"{UPDATED} = now()"] * rules.audited
    return (
        "WHEN MATCHED AND (\n"
        f"{_folded([f'T.{name}' for name in others], '    ')}\n  ) IS DISTINCT FROM (\n"
        f"{_folded([f'S.{name}' for name in others], '    ')}\n  ) THEN\n"
        f"  UPDATE SET\n{_folded(sets, '    ')}\n"
    )


def _create(table: str | Expression, columns: list[str]) -> str:
    return f"CREATE TABLE IF NOT EXISTS {_table(table)} (\n    " + ",\n    ".join(columns) + "\n);\n"


def _columns(dataset: Dataset) -> list[str]:
    return [f"{column.name} {column.type_in('postgres')}" for column in dataset.columns]


def _table(table: str | Expression) -> str:
    """A table's name: as it stands when an expression gives it, else of names that need no quotes."""
    text = str(table)
    if not isinstance(table, Expression) and not is_template(text):
        parts = text.split(".")
        for part in parts:
            require_name(part, f"part of the table {text!r}" if len(parts) > 1 else "a table")
    return text


def _refuse_taken(dataset: Dataset, rules: LoadRules) -> None:
    own = {ROW_ID, FILENAME} | ({LINE} if rules.deduplicated else set())
    own |= {CREATED, UPDATED} if rules.audited else set()
    refuse_taken(dataset, own)


def _folded(items: Iterable[str], indent: str) -> str:
    """A list over as many lines as it takes."""
    lines = textwrap.wrap(
        ", ".join(item.replace(" ", "\0") for item in items), 100, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(indent + line for line in lines).replace("\0", " ")
