"""The SQL of a staging load. tests/definitions runs it on PostgreSQL."""

import re
from collections.abc import Callable

import pytest
import sqlglot
from hypothesis import given
from hypothesis import strategies as st
from sqlglot.expressions import Command

from kestra_dsl import ctx, expr
from kestra_dsl.errors import ExpressionError, PropertyError
from kestra_dsl.patterns import Column, Dataset
from kestra_dsl.patterns.postgres import (
    LoadRules,
    Sql,
    create_staging_table,
    create_table,
    drop_table,
    mark,
    md5_of_texts,
    merge,
    quoted,
    sha256_of_key,
    truncate_table,
)
from kestra_dsl.templates import is_template

TRIPS = Dataset(
    "trips",
    columns=(
        Column("Cab", "text"),
        Column("started_at", "timestamp"),
        Column("fare", "number"),
        Column("tip", "number"),
    ),
    key=("Cab", "started_at"),
)
RECOMMENDED = LoadRules()
PLAIN = LoadRules(row_id=md5_of_texts, marked_in_staging=True, deduplicated=False, update=False, audited=False)
ALL_RULES = [
    LoadRules(row_id=row_id, marked_in_staging=marked, deduplicated=deduplicated, update=update, audited=audited)
    for row_id in (md5_of_texts, sha256_of_key)
    for marked in (False, True)
    for deduplicated, update in ((True, True), (True, False), (False, False))
    for audited in (False, True)
]
every_rule = pytest.mark.parametrize("rules", ALL_RULES)


def columns(create: str) -> list[str]:
    """Return the column definitions of a CREATE TABLE."""
    head, *lines, tail = create.splitlines()
    assert head.startswith("CREATE TABLE IF NOT EXISTS ") and tail == ");"
    return [line.strip().removesuffix(",") for line in lines]


def merged(rules: LoadRules, dataset: Dataset = TRIPS) -> str:
    return merge(dataset, "public.trips", "public.trips_staging", "trips.csv", rules)


def test_a_plain_load_has_id_and_file_name_in_both_tables_and_nothing_else() -> None:
    expected = [
        "unique_row_id text",
        "filename text",
        "Cab text",
        "started_at timestamp",
        "fare double precision",
        "tip double precision",
    ]
    assert columns(create_table(TRIPS, "public.trips", PLAIN)) == expected
    assert columns(create_staging_table(TRIPS, "public.trips_staging", PLAIN)) == expected


def test_the_default_load_has_timestamps_in_the_table_and_line_numbers_in_staging() -> None:
    own = [
        "Cab text",
        "started_at timestamp",
        "fare double precision",
        "tip double precision",
    ]
    assert columns(create_table(TRIPS, "public.trips", RECOMMENDED)) == [
        "unique_row_id text PRIMARY KEY",
        "filename text",
        *own,
        "created_at timestamptz NOT NULL DEFAULT now()",
        "updated_at timestamptz NOT NULL DEFAULT now()",
    ]
    assert columns(create_staging_table(TRIPS, "public.trips_staging", RECOMMENDED)) == [
        *own,
        "line_number bigint GENERATED ALWAYS AS IDENTITY",
    ]


def test_ids_are_written_before_a_merge_that_only_inserts() -> None:
    assert mark(TRIPS, "public.trips_staging", "trips.csv", PLAIN) == (
        "UPDATE public.trips_staging\n"
        "SET\n"
        "  unique_row_id = md5(\n"
        "    COALESCE(CAST(Cab AS text), '') ||\n"
        "    COALESCE(CAST(started_at AS text), '')\n"
        "  ),\n"
        "  filename = 'trips.csv';\n"
    )
    assert merged(PLAIN) == (
        "MERGE INTO public.trips AS T\n"
        "USING public.trips_staging AS S\n"
        "ON T.unique_row_id = S.unique_row_id\n"
        "WHEN NOT MATCHED THEN\n"
        "  INSERT (\n"
        "    unique_row_id, filename, Cab, started_at, fare, tip\n"
        "  )\n"
        "  VALUES (\n"
        "    S.unique_row_id, S.filename, S.Cab, S.started_at, S.fare, S.tip\n"
        "  );\n"
    )


def test_the_default_merge_uses_the_last_line_of_each_key_and_updates_changed_rows() -> None:
    assert merged(RECOMMENDED) == (
        "MERGE INTO public.trips AS T\n"
        "USING (\n"
        "  SELECT DISTINCT ON (unique_row_id) *\n"
        "  FROM (\n"
        "    SELECT\n"
        "      encode(sha256(convert_to(CAST(jsonb_build_array(\n"
        "        Cab, started_at\n"
        "      ) AS text), 'UTF8')), 'hex') AS unique_row_id,\n"
        "      'trips.csv' AS filename,\n"
        "      Cab, started_at, fare, tip, line_number\n"
        "    FROM public.trips_staging\n"
        "  ) AS marked\n"
        "  ORDER BY unique_row_id, line_number DESC\n"
        ") AS S\n"
        "ON T.unique_row_id = S.unique_row_id\n"
        "WHEN MATCHED AND (\n"
        "    T.fare, T.tip\n"
        "  ) IS DISTINCT FROM (\n"
        "    S.fare, S.tip\n"
        "  ) THEN\n"
        "  UPDATE SET\n"
        "    filename = S.filename, fare = S.fare, tip = S.tip, updated_at = now()\n"
        "WHEN NOT MATCHED THEN\n"
        "  INSERT (\n"
        "    unique_row_id, filename, Cab, started_at, fare, tip\n"
        "  )\n"
        "  VALUES (\n"
        "    S.unique_row_id, S.filename, S.Cab, S.started_at, S.fare, S.tip\n"
        "  );\n"
    )


def test_a_row_with_only_key_columns_has_no_update() -> None:
    assert "WHEN MATCHED" not in merged(RECOMMENDED, TRIPS.keyed_by(*TRIPS.names))
    assert "WHEN MATCHED" in merged(RECOMMENDED)


@every_rule
def test_a_merge_reads_only_what_its_staging_table_has(rules: LoadRules) -> None:
    staging = [line.split()[0] for line in columns(create_staging_table(TRIPS, "public.trips_staging", rules))]
    sql = merged(rules)
    assert ("line_number" in staging) == ("line_number" in sql) == rules.deduplicated
    assert ("unique_row_id" in staging) == rules.marked_in_staging == (rules.row_id(TRIPS).splitlines()[0] not in sql)


@every_rule
def test_a_merge_writes_only_what_its_table_has(rules: LoadRules) -> None:
    table = [line.split()[0] for line in columns(create_table(TRIPS, "public.trips", rules))]
    sql = merged(rules)
    ((inserted),) = re.findall(r"INSERT \(([^()]*)\)", sql)
    assert {name.strip() for name in inserted.split(",")} == {*table} - {"created_at", "updated_at"}
    assert ("updated_at" in sql) == (rules.update and rules.audited)
    assert ("updated_at" in table) == rules.audited


@every_rule
def test_every_statement_parses_in_the_dialect(rules: LoadRules) -> None:
    for sql in (
        create_table(TRIPS, "public.trips", rules),
        create_staging_table(TRIPS, "public.trips_staging", rules),
        mark(TRIPS, "public.trips_staging", "trips.csv", rules),
        merged(rules),
        truncate_table("public.trips_staging"),
        drop_table("public.trips_staging"),
    ):
        (statement,) = sqlglot.parse(sql, dialect="postgres")
        assert statement is not None
        assert not isinstance(statement, Command), sql


def test_a_key_with_one_column_or_several_is_a_list() -> None:
    one, many = TRIPS.keyed_by("Cab"), TRIPS.keyed_by(*TRIPS.names)
    assert "jsonb_build_array(\n  Cab\n)" in sha256_of_key(one)
    assert "jsonb_build_array(\n  Cab, started_at, fare, tip\n)" in sha256_of_key(many)
    assert md5_of_texts(one) == "md5(\n  COALESCE(CAST(Cab AS text), '')\n)"


def test_the_sql_of_an_id_can_be_custom() -> None:
    def own(dataset: Dataset) -> str:
        return f"hash_record_extended({dataset.key[0]}, 0)"

    assert "hash_record_extended(Cab, 0) AS unique_row_id" in merged(LoadRules(row_id=own))


@given(st.text(st.characters(exclude_characters="\0")).filter(lambda text: not is_template(text)))
def test_quoted_text_keeps_its_value(text: str) -> None:
    literal = sqlglot.parse_one(quoted(text), dialect="postgres")
    assert literal.is_string
    assert literal.this == text
    assert quoted(text)[1:-1].replace("''", "").count("'") == 0


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (ctx.inputs.file, r"'{{ inputs.file | replace({'\'': '\'\''}) }}'"),
        (str(ctx.inputs.file), r"'{{ inputs.file | replace({'\'': '\'\''}) }}'"),
        (f"a_{ctx.inputs.file}.csv", r"'{{ ('a_' ~ inputs.file ~ '.csv') | replace({'\'': '\'\''}) }}'"),
        (expr("inputs.a ?? 'b'"), r"'{{ (inputs.a ?? 'b') | replace({'\'': '\'\''}) }}'"),
        (Sql("current_user"), "current_user"),
    ],
)
def test_kestra_quotes_the_value_of_an_expression(given: object, expected: str) -> None:
    assert quoted(given) == expected  # type: ignore[arg-type]
    assert quoted(quoted(given)) == expected  # type: ignore[arg-type]


def test_a_tag_cannot_be_quoted() -> None:
    with pytest.raises(ExpressionError):
        quoted("{% if inputs.a %}a{% endif %}")


STATEMENTS: list[Callable[[str], str]] = [
    truncate_table,
    drop_table,
    lambda table: create_table(TRIPS, table, RECOMMENDED),
    lambda table: create_staging_table(TRIPS, table, RECOMMENDED),
    lambda table: mark(TRIPS, table, "trips.csv", PLAIN),
    lambda table: merge(TRIPS, table, "public.trips_staging", "trips.csv", RECOMMENDED),
    lambda table: merge(TRIPS, "public.trips", table, "trips.csv", PLAIN),
    lambda table: merge(TRIPS, "public.trips", table, "trips.csv", RECOMMENDED),
]
every_statement = pytest.mark.parametrize("statement", STATEMENTS)


@every_statement
@pytest.mark.parametrize(
    "table", ["my trips", "public.trips; DROP TABLE x", "public.select", "", "public.", "a-b", 'public."trips"']
)
def test_a_table_whose_name_needs_quotes_is_rejected(statement: Callable[[str], str], table: str) -> None:
    with pytest.raises(PropertyError) as caught:
        statement(table)
    assert caught.value.hint
    assert str(caught.value.origin).startswith("tests/patterns/test_postgres_sql.py:")


@every_statement
@pytest.mark.parametrize("table", ["trips", "public.trips", "taxi.public.trips_2019"])
def test_a_plain_name_stays_unchanged(statement: Callable[[str], str], table: str) -> None:
    assert f" {table}" in statement(table)


def test_a_name_from_an_expression_stays_unchanged() -> None:
    assert drop_table(ctx.vars.table.x) == f"DROP TABLE IF EXISTS {ctx.vars.table.x};\n"
    assert truncate_table(f"public.{ctx.inputs.taxi}") == "TRUNCATE TABLE public.{{ inputs.taxi }};\n"


@pytest.mark.parametrize("name", ["unique_row_id", "FileName", "line_number", "created_at", "Updated_At"])
def test_a_column_that_the_load_adds_is_rejected(name: str) -> None:
    taken = Dataset("trips", columns=(Column("cab", "text"), Column(name, "text")), key=("cab",))
    for create in (create_table, create_staging_table):
        with pytest.raises(PropertyError, match=f"has a column {name!r}, which the load adds itself"):
            create(taken, "public.trips", RECOMMENDED)


@pytest.mark.parametrize("name", ["line_number", "created_at", "updated_at"])
def test_a_column_name_that_the_load_does_not_use_is_accepted(name: str) -> None:
    free = Dataset("trips", columns=(Column("cab", "text"), Column(name, "text")), key=("cab",))
    assert f"{name} text" in columns(create_table(free, "public.trips", PLAIN))


def test_an_update_of_lines_with_the_same_id_is_rejected() -> None:
    with pytest.raises(PropertyError, match="PostgreSQL fails at the second") as caught:
        LoadRules(deduplicated=False)
    assert "update=False" in str(caught.value.hint)
    assert str(caught.value.origin).startswith("tests/patterns/test_postgres_sql.py:")


@given(st.integers(1, 60), st.integers(1, 63))
def test_long_lists_are_folded_between_names(count: int, length: int) -> None:
    names = [f"c{number}".ljust(length, "x")[:63] for number in range(count)]
    wide = Dataset("wide", columns=tuple(Column(name, "text") for name in names), key=(names[0],))
    sql = merged(RECOMMENDED, wide)
    ((inserted),) = re.findall(r"INSERT \(([^()]*)\)", sql)
    assert [name.strip() for name in inserted.split(",")] == ["unique_row_id", "filename", *names]
    assert max(map(len, sql.splitlines())) <= 150
    assert not any(line.endswith(" ") for line in sql.splitlines())
