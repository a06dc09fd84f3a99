"""The SQL of a partitioned ELT in BigQuery, generated from a data set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import KW_ONLY, dataclass
from textwrap import indent

from kestra_dsl import templates
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError, TemplateSyntaxError
from kestra_dsl.expressions import filters as f
from kestra_dsl.expressions.expression import Expression, compose
from kestra_dsl.expressions.literals import literal
from kestra_dsl.patterns.dataset import Dataset, refuse_taken

__all__ = [
    "EltRules",
    "create_external_table",
    "create_table",
    "drop_external_table",
    "drop_table",
    "fill_staging_table",
    "md5_of_texts",
    "merge",
    "quoted",
    "sha256_of_key",
]

ROW_ID, FILENAME = "unique_row_id", "filename"
CREATED, UPDATED = "created_at", "updated_at"

_MOST_CLUSTERED = 4  # BigQuery's own limit
_ESCAPES = str.maketrans({"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r"})


def quoted(text: str | Expression) -> str:
    r"""Quote a text for SQL. Kestra quotes the value of an expression when it renders it.

    >>> quoted("driver's")
    "'driver\\'s'"
    """
    if isinstance(text, str) and not templates.is_template(text):
        return f"'{text.translate(_ESCAPES)}'"
    return str(compose(text) | f.to_json())


def md5_of_texts(dataset: Dataset) -> str:
    """Return SQL for the MD5 of the concatenated key. It is ambiguous: "1", "23" and "12", "3" are equal."""
    texts = ",\n".join(f"  COALESCE(CAST({name} AS STRING), '')" for name in dataset.key)
    return f"MD5(CONCAT(\n{texts}\n))"


def sha256_of_key(dataset: Dataset) -> str:
    """Return SQL for the SHA-256 of the key as JSON, which is unambiguous, also between null and an empty text."""
    return f"SHA256(TO_JSON_STRING(STRUCT({', '.join(dataset.key)})))"


@dataclass(frozen=True)
class EltRules:
    """How a load reads files and merges their rows into a table.

    >>> EltRules(update=False)  # existing rows stay unchanged
    EltRules(row_id=..., deduplicated=True, update=False, audited=True, ignore_unknown_values=False)

    Raises:
        PropertyError: ``update`` is on and ``deduplicated`` is off.
    """

    _: KW_ONLY
    row_id: Callable[[Dataset], str] = sha256_of_key
    """Returns SQL for the id of a row, as BYTES, from the key of the data set."""
    deduplicated: bool = True
    """Whether to keep one of several rows with the same id. The choice does not depend on the order of the rows."""
    update: bool = True
    """Whether to update an existing row when a file has other values for it."""
    audited: bool = True
    """Whether to add the columns ``created_at`` and ``updated_at``."""
    ignore_unknown_values: bool = False
    """Whether to ignore additional columns at the end of the files."""

    def __post_init__(self) -> None:
        if self.update and not self.deduplicated:
            raise PropertyError(
                "a merge that updates cannot accept two rows with the same id: BigQuery fails at the second",
                hint="keep deduplicated=True, or set update=False",
                origin=caller()._replace(builder=None),
            )


def create_table(dataset: Dataset, table: str | Expression, rules: EltRules) -> str:
    """Return the SQL that creates the target table, partitioned by day and clustered as the data set says."""
    refuse_taken(dataset, {ROW_ID, FILENAME} | ({CREATED, UPDATED} if rules.audited else set()))
    columns = [
        _column(ROW_ID, "BYTES", "Hash of what tells one row from another"),
        _column(FILENAME, "STRING", "The file that the row came from"),
        *_columns(dataset),
    ]
    if rules.audited:
        columns += [
            _column(CREATED, "TIMESTAMP", "When the row was made"),
            _column(UPDATED, "TIMESTAMP", "When the row was changed last"),
        ]
    layout = _partition(dataset) + _clusters(dataset)
    return f"CREATE TABLE IF NOT EXISTS {_table(table)}\n{_listed(columns)}{layout};\n"


def create_external_table(
    dataset: Dataset,
    external: str | Expression,
    files: str | Expression | Sequence[str | Expression],
    rules: EltRules,
) -> str:
    """Return the SQL that creates an external table over CSV files with a header."""
    uris = [files] if isinstance(files, (str, Expression)) else files
    options = ["format = 'CSV'", f"uris = [{', '.join(map(quoted, uris))}]", "skip_leading_rows = 1"]
    if rules.ignore_unknown_values:
        options.append("ignore_unknown_values = TRUE")
    return (
        f"CREATE OR REPLACE EXTERNAL TABLE {_table(external)}\n{_listed(_columns(dataset))}\n"
        f"OPTIONS {_listed(options)};\n"
    )


def fill_staging_table(
    dataset: Dataset,
    staging: str | Expression,
    external: str | Expression,
    filename: str | Expression,
    rules: EltRules,
) -> str:
    """Return the SQL that creates a staging table with the rows of the files and their ids."""
    return f"CREATE OR REPLACE TABLE {_table(staging)}\nAS\n{_rows(dataset, external, filename, rules)};\n"


def merge(  # noqa: PLR0913 - three tables take part
    dataset: Dataset,
    table: str | Expression,
    *,
    external: str | Expression,
    filename: str | Expression,
    staging: str | Expression | None = None,
    rules: EltRules,
) -> str:
    """Return the SQL that merges the staging table into the target table; without one, it merges the files."""
    rows = indent(_rows(dataset, external, filename, rules), "  ")
    source = f"(\n{rows}\n)" if staging is None else _table(staging)
    names = [ROW_ID, FILENAME, *dataset.names]
    moments = [CREATED, UPDATED] if rules.audited else []
    values = [f"S.{name}" for name in names] + ["CURRENT_TIMESTAMP()"] * len(moments)
    return (
        f"MERGE INTO {_table(table)} AS T\nUSING {source} AS S\nON T.{ROW_ID} = S.{ROW_ID}\n"  # noqa: S608 - no values
        f"{_update(dataset, rules)}"
        f"WHEN NOT MATCHED THEN\n  INSERT ({', '.join([*names, *moments])})\n  VALUES ({', '.join(values)});\n"
    )


def drop_table(table: str | Expression) -> str:
    return f"DROP TABLE IF EXISTS {_table(table)};\n"


def drop_external_table(external: str | Expression) -> str:
    """Return the SQL that drops an external table. Its files stay."""
    return f"DROP EXTERNAL TABLE IF EXISTS {_table(external)};\n"


def _rows(dataset: Dataset, external: str | Expression, filename: str | Expression, rules: EltRules) -> str:
    row_id = indent(rules.row_id(dataset), "  ")
    rows = f"SELECT\n{row_id} AS {ROW_ID},\n  {quoted(filename)} AS {FILENAME},\n  *\nFROM {_table(external)}"
    if not rules.deduplicated:
        return rows
    # nulls come last, so a row without gaps wins
    order = ", ".join(f"{name} DESC" for name in _others(dataset)) or ROW_ID
    # some versions of BigQuery reject QUALIFY without WHERE
    return (
        f"SELECT *\nFROM (\n{indent(rows, '  ')}\n)\nWHERE TRUE\n"
        f"QUALIFY ROW_NUMBER() OVER (PARTITION BY {ROW_ID} ORDER BY {order}) = 1"
    )


def _update(dataset: Dataset, rules: EltRules) -> str:
    others = _others(dataset)
    if not rules.update or not others:
        return ""
    changed = "\n  OR ".join(f"T.{name} IS DISTINCT FROM S.{name}" for name in others)
    sets = [f"{name} = S.{name}" for name in (FILENAME, *others)]
    sets += [f"{UPDATED} = CURRENT_TIMESTAMP()"] * rules.audited
    return f"WHEN MATCHED AND (\n  {changed}\n) THEN\n  UPDATE SET\n{indent(_joined(sets), '    ')}\n"


def _partition(dataset: Dataset) -> str:
    name = dataset.partition_by
    if name is None:
        return ""
    (column,) = (column for column in dataset.columns if column.name == name)
    type_ = column.type_in("bigquery")
    if type_ not in {"DATE", "TIMESTAMP", "DATETIME"}:
        raise PropertyError(
            f"BigQuery cannot partition by the day of {name!r}, which is of type {type_}",
            hint="partition_by needs a timestamp or a date column",
            origin=caller(),
        )
    return f"\nPARTITION BY {name}" if type_ == "DATE" else f"\nPARTITION BY DATE({name})"


def _clusters(dataset: Dataset) -> str:
    if len(dataset.cluster_by) > _MOST_CLUSTERED:
        raise PropertyError(
            f"cluster_by of {dataset.name!r} has {len(dataset.cluster_by)} columns",
            hint=f"BigQuery allows {_MOST_CLUSTERED}; start with the column that queries filter by most often",
            origin=caller(),
        )
    return f"\nCLUSTER BY {', '.join(dataset.cluster_by)}" if dataset.cluster_by else ""


def _columns(dataset: Dataset) -> list[str]:
    return [_column(column.name, column.type_in("bigquery"), column.about) for column in dataset.columns]


def _column(name: str, type_: str, about: str) -> str:
    if not about:
        return f"{name} {type_}"
    return f"{name} {type_} OPTIONS (description = '{literal(about.translate(_ESCAPES))}')"


def _others(dataset: Dataset) -> list[str]:
    """Return the columns that are not part of the key."""
    return [name for name in dataset.names if name not in dataset.key]


def _table(table: str | Expression) -> str:
    """Quote the name of a table. Text outside of expressions must not contain quotes."""
    text = str(table)
    for plain in _plain_parts(text):
        if not plain.isprintable() or "`" in plain or "\\" in plain:
            raise PropertyError(
                f"{plain!r} cannot be part of a table name",
                hint="write it as project.dataset.table, without quotes",
                origin=caller(),
            )
    return f"`{text}`"


def _plain_parts(text: str) -> list[str]:
    try:
        parts = templates.parse(text).parts
    except TemplateSyntaxError as error:
        error.origin = caller()
        raise
    return [part.span.of(text) for part in parts if isinstance(part, templates.Text)]


def _listed(items: Iterable[str]) -> str:
    return f"(\n{indent(_joined(items), '  ')}\n)"


def _joined(items: Iterable[str]) -> str:
    return ",\n".join(items)
