"""The SQL of a partitioned ELT in BigQuery: tables over files, tables that stay, and merges, made from a data set."""

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
    r"""A text as SQL writes it. What an expression gives is quoted by Kestra, when it is known: as JSON does it.

    >>> quoted("driver's")
    "'driver\\'s'"
    """
    if isinstance(text, str) and not templates.is_template(text):
        return f"'{text.translate(_ESCAPES)}'"
    return str(compose(text) | f.to_json())


def md5_of_texts(dataset: Dataset) -> str:
    """The MD5 of the key's texts, one after the other. Where one ends is lost, so "1", "23" is also "12", "3"."""
    texts = ",\n".join(f"  COALESCE(CAST({name} AS STRING), '')" for name in dataset.key)
    return f"MD5(CONCAT(\n{texts}\n))"


def sha256_of_key(dataset: Dataset) -> str:
    """The SHA-256 of the key as JSON, which keeps apart where each value ends, and null from an empty text."""
    return f"SHA256(TO_JSON_STRING(STRUCT({', '.join(dataset.key)})))"


@dataclass(frozen=True)
class EltRules:
    """What a load takes from a file, and what it does with rows that are there already.

    >>> EltRules(update=False)  # rows that are there already stay as they are
    EltRules(row_id=..., deduplicated=True, update=False, audited=True, ignore_unknown_values=False)
    """

    _: KW_ONLY
    row_id: Callable[[Dataset], str] = sha256_of_key
    """The SQL that makes the id of a row, as BYTES, from the key of its data set."""
    deduplicated: bool = True
    """Of the rows of a file with the same id take one: the same one each time, in whatever order they are read."""
    update: bool = True
    """Change a row that is there already when a file says something else about it."""
    audited: bool = True
    """Note when a row was made and when it was changed last."""
    ignore_unknown_values: bool = False
    """Take files with more columns than the data set has, and leave the last ones out."""

    def __post_init__(self) -> None:
        if self.update and not self.deduplicated:
            raise PropertyError(
                "a merge that updates cannot take two rows with the same id: BigQuery fails at the second",
                hint="leave deduplicated=True, or give update=False",
                origin=caller()._replace(builder=None),
            )


def create_table(dataset: Dataset, table: str | Expression, rules: EltRules) -> str:
    """The table that stays: partitioned by day and clustered as the data set says."""
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
    """A table over CSV files with a header, which stay in Cloud Storage."""
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
    """A table of what the files hold, each row with its id."""
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
    """Bring what the staging table holds into the table; without one, what the files hold."""
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
    """What makes BigQuery forget about files, which stay where they are."""
    return f"DROP EXTERNAL TABLE IF EXISTS {_table(external)};\n"


def _rows(dataset: Dataset, external: str | Expression, filename: str | Expression, rules: EltRules) -> str:
    row_id = indent(rules.row_id(dataset), "  ")
    rows = f"SELECT\n{row_id} AS {ROW_ID},\n  {quoted(filename)} AS {FILENAME},\n  *\nFROM {_table(external)}"
    if not rules.deduplicated:
        return rows
    # from the largest value to none, so that of two rows one with a gap comes last
    order = ", ".join(f"{name} DESC" for name in _others(dataset)) or ROW_ID
    # the condition says nothing, but not every BigQuery has taken QUALIFY without a WHERE
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
            hint="let partition_by name a timestamp or a date",
            origin=caller(),
        )
    return f"\nPARTITION BY {name}" if type_ == "DATE" else f"\nPARTITION BY DATE({name})"


def _clusters(dataset: Dataset) -> str:
    if len(dataset.cluster_by) > _MOST_CLUSTERED:
        raise PropertyError(
            f"BigQuery cannot cluster by the {len(dataset.cluster_by)} columns that {dataset.name!r} names",
            hint=f"name {_MOST_CLUSTERED} at most, first what is filtered by most often",
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
    """The columns that may change without its becoming another row."""
    return [name for name in dataset.names if name not in dataset.key]


def _table(table: str | Expression) -> str:
    """A table's name: what an expression gives stands as it is, the rest must not end the quotes round it."""
    text = str(table)
    for plain in _plain_parts(text):
        if not plain.isprintable() or "`" in plain or "\\" in plain:
            raise PropertyError(
                f"{plain!r} cannot stand in the name of a table",
                hint="give it as project.dataset.table, without quotes",
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
