"""The SQL of a partitioned ELT in BigQuery."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest
import sqlglot
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp

from kestra_dsl import kv
from kestra_dsl.errors import ExpressionError, PropertyError, TemplateSyntaxError
from kestra_dsl.patterns.bigquery import (
    EltRules,
    create_external_table,
    create_table,
    drop_external_table,
    drop_table,
    fill_staging_table,
    md5_of_texts,
    merge,
    quoted,
    sha256_of_key,
)
from kestra_dsl.patterns.dataset import Column, Dataset
from kestra_dsl.templates import is_template

TRIPS = Dataset(
    "trips",
    columns=(
        Column("cab", "text", "Which cab"),
        Column("started_at", "timestamp", "When the meter was started"),
        Column("fare", "number"),
        Column("zone", "integer", bigquery="STRING"),
    ),
    key=("cab", "started_at"),
    partition_by="started_at",
    cluster_by=("zone",),
)
RECOMMENDED = EltRules()
AS_IT_COMES = EltRules(row_id=md5_of_texts, deduplicated=False, update=False, audited=False)


def parsed(sql: str) -> exp.Expr:
    (only,) = sqlglot.parse(sql, dialect="bigquery", error_level=sqlglot.ErrorLevel.RAISE)
    assert only is not None
    return only


def value(literal: str) -> str:
    """Return the value of a BigQuery literal."""
    found = parsed(f"SELECT {literal}").find(exp.Literal)
    assert found is not None and found.is_string
    return found.name


def test_the_main_table_is_described_partitioned_and_clustered() -> None:
    assert create_table(TRIPS, "lake.trips", RECOMMENDED) == (
        "CREATE TABLE IF NOT EXISTS `lake.trips`\n"
        "(\n"
        "  unique_row_id BYTES OPTIONS (description = 'Hash of what tells one row from another'),\n"
        "  filename STRING OPTIONS (description = 'The file that the row came from'),\n"
        "  cab STRING OPTIONS (description = 'Which cab'),\n"
        "  started_at TIMESTAMP OPTIONS (description = 'When the meter was started'),\n"
        "  fare NUMERIC,\n"
        "  zone STRING,\n"
        "  created_at TIMESTAMP OPTIONS (description = 'When the row was made'),\n"
        "  updated_at TIMESTAMP OPTIONS (description = 'When the row was changed last')\n"
        ")\n"
        "PARTITION BY DATE(started_at)\n"
        "CLUSTER BY zone;\n"
    )


def test_a_table_without_partition_and_clusters_has_neither() -> None:
    plain = Dataset("trips", columns=(Column("cab", "text"),), key=("cab",))
    assert create_table(plain, "lake.trips", AS_IT_COMES).splitlines()[-2:] == ["  cab STRING", ");"]


@pytest.mark.parametrize(
    ("column", "partition"),
    [
        (Column("day", "date"), "PARTITION BY day"),
        (Column("day", "timestamp"), "PARTITION BY DATE(day)"),
        (Column("day", "timestamp", bigquery="DATETIME"), "PARTITION BY DATE(day)"),
    ],
)
def test_a_partition_is_a_day(column: Column, partition: str) -> None:
    days = Dataset("days", columns=(column,), key=("day",), partition_by="day")
    assert create_table(days, "lake.days", RECOMMENDED).endswith(f")\n{partition};\n")


def test_the_external_table_has_the_files_and_none_of_the_columns_of_the_load() -> None:
    sql = create_external_table(TRIPS, "lake.trips_ext", ["gs://lake/a.csv", kv("SECOND")], RECOMMENDED)
    assert sql == (
        "CREATE OR REPLACE EXTERNAL TABLE `lake.trips_ext`\n"
        "(\n"
        "  cab STRING OPTIONS (description = 'Which cab'),\n"
        "  started_at TIMESTAMP OPTIONS (description = 'When the meter was started'),\n"
        "  fare NUMERIC,\n"
        "  zone STRING\n"
        ")\n"
        "OPTIONS (\n"
        "  format = 'CSV',\n"
        "  uris = ['gs://lake/a.csv', {{ kv('SECOND') | toJson }}],\n"
        "  skip_leading_rows = 1\n"
        ");\n"
    )


def test_additional_columns_are_ignored_only_on_request() -> None:
    option = "ignore_unknown_values = TRUE"
    assert option not in create_external_table(TRIPS, "lake.trips_ext", "gs://lake/a.csv", RECOMMENDED)
    loose = EltRules(ignore_unknown_values=True)
    assert option in create_external_table(TRIPS, "lake.trips_ext", "gs://lake/a.csv", loose)


def test_the_staging_table_contains_the_rows_with_their_ids() -> None:
    assert fill_staging_table(TRIPS, "lake.trips_tmp", "lake.trips_ext", "a.csv", AS_IT_COMES) == (
        "CREATE OR REPLACE TABLE `lake.trips_tmp`\n"
        "AS\n"
        "SELECT\n"
        "  MD5(CONCAT(\n"
        "    COALESCE(CAST(cab AS STRING), ''),\n"
        "    COALESCE(CAST(started_at AS STRING), '')\n"
        "  )) AS unique_row_id,\n"
        "  'a.csv' AS filename,\n"
        "  *\n"
        "FROM `lake.trips_ext`;\n"
    )


def test_a_merge_without_a_staging_table_reads_the_file() -> None:
    sql = merge(TRIPS, "lake.trips", external="lake.trips_ext", filename="a.csv", rules=RECOMMENDED)
    assert sql == (
        "MERGE INTO `lake.trips` AS T\n"
        "USING (\n"
        "  SELECT *\n"
        "  FROM (\n"
        "    SELECT\n"
        "      SHA256(TO_JSON_STRING(STRUCT(cab, started_at))) AS unique_row_id,\n"
        "      'a.csv' AS filename,\n"
        "      *\n"
        "    FROM `lake.trips_ext`\n"
        "  )\n"
        "  WHERE TRUE\n"
        "  QUALIFY ROW_NUMBER() OVER (PARTITION BY unique_row_id ORDER BY fare DESC, zone DESC) = 1\n"
        ") AS S\n"
        "ON T.unique_row_id = S.unique_row_id\n"
        "WHEN MATCHED AND (\n"
        "  T.fare IS DISTINCT FROM S.fare\n"
        "  OR T.zone IS DISTINCT FROM S.zone\n"
        ") THEN\n"
        "  UPDATE SET\n"
        "    filename = S.filename,\n"
        "    fare = S.fare,\n"
        "    zone = S.zone,\n"
        "    updated_at = CURRENT_TIMESTAMP()\n"
        "WHEN NOT MATCHED THEN\n"
        "  INSERT (unique_row_id, filename, cab, started_at, fare, zone, created_at, updated_at)\n"
        "  VALUES (S.unique_row_id, S.filename, S.cab, S.started_at, S.fare, S.zone,"
        " CURRENT_TIMESTAMP(), CURRENT_TIMESTAMP());\n"
    )


def test_a_merge_from_a_staging_table_inserts_new_rows() -> None:
    sql = merge(
        TRIPS,
        "lake.trips",
        external="lake.trips_ext",
        filename="a.csv",
        staging="lake.trips_tmp",
        rules=AS_IT_COMES,
    )
    assert sql == (
        "MERGE INTO `lake.trips` AS T\n"
        "USING `lake.trips_tmp` AS S\n"
        "ON T.unique_row_id = S.unique_row_id\n"
        "WHEN NOT MATCHED THEN\n"
        "  INSERT (unique_row_id, filename, cab, started_at, fare, zone)\n"
        "  VALUES (S.unique_row_id, S.filename, S.cab, S.started_at, S.fare, S.zone);\n"
    )


def test_rows_with_only_key_columns_have_no_update() -> None:
    whole = TRIPS.keyed_by(*TRIPS.names)
    sql = merge(whole, "lake.trips", external="lake.trips_ext", filename="a.csv", rules=RECOMMENDED)
    assert "WHEN MATCHED" not in sql
    assert "PARTITION BY unique_row_id ORDER BY unique_row_id" in sql


def test_without_audit_an_update_sets_no_timestamp() -> None:
    rules = EltRules(audited=False)
    sql = merge(TRIPS, "lake.trips", external="lake.trips_ext", filename="a.csv", rules=rules)
    assert "zone = S.zone\nWHEN NOT MATCHED" in sql
    assert "_at TIMESTAMP OPTIONS (description = 'When the row" not in create_table(TRIPS, "lake.trips", rules)


def test_dropping_a_missing_table_is_no_error() -> None:
    assert drop_table("lake.trips_tmp") == "DROP TABLE IF EXISTS `lake.trips_tmp`;\n"
    assert drop_external_table("lake.trips_ext") == "DROP EXTERNAL TABLE IF EXISTS `lake.trips_ext`;\n"


def test_the_row_id_uses_only_the_key() -> None:
    assert sha256_of_key(TRIPS.keyed_by("zone")) == "SHA256(TO_JSON_STRING(STRUCT(zone)))"
    assert md5_of_texts(TRIPS.keyed_by("zone")) == "MD5(CONCAT(\n  COALESCE(CAST(zone AS STRING), '')\n))"


KEYS = st.tuples(*[st.none() | st.text(st.sampled_from('12,"\\\\:{'), max_size=3)] * 2)
DUCKDB = duckdb.connect()


@given(KEYS, KEYS)
def test_two_rows_have_one_id_exactly_when_they_have_one_key(
    one: tuple[str | None, str | None], other: tuple[str | None, str | None]
) -> None:
    pair = Dataset("pairs", columns=(Column("a", "text"), Column("b", "text")), key=("a", "b"))
    select = parsed(f"SELECT {sha256_of_key(pair)} AS id FROM keys").sql("duckdb")
    rows = DUCKDB.execute(f"WITH keys(a, b) AS (VALUES (?, ?), (?, ?)) {select}", [*one, *other]).fetchall()
    assert (rows[0] == rows[1]) is (one == other)


def test_a_custom_row_id_is_used_in_the_merge() -> None:
    rules = EltRules(row_id=lambda dataset: f"MD5({dataset.key[0]})")
    sql = merge(TRIPS, "lake.trips", external="lake.trips_ext", filename="a.csv", rules=rules)
    assert "MD5(cab) AS unique_row_id," in sql


# Texts and names


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\\'\"`\n\r\t")))
def test_any_text_keeps_its_value(text: str) -> None:
    if not is_template(text):
        assert value(quoted(text)) == text


@pytest.mark.parametrize("text", ["a{", "{ a }", "{'a'}", "a}}", "{\n%"])
def test_a_brace_that_begins_no_template_stays_as_it_is(text: str) -> None:
    assert value(quoted(text)) == text
    assert not is_template(quoted(text))


def test_a_tag_cannot_be_quoted() -> None:
    with pytest.raises(ExpressionError) as caught:
        quoted("{% if inputs.a %}a{% endif %}")
    assert_here(caught.value)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\\'\"`{%#\n")))
def test_a_description_keeps_its_value(text: str) -> None:
    described = Dataset("trips", columns=(Column("cab", "text", text),), key=("cab",))
    table = parsed(render(create_external_table(described, "lake.trips", "gs://lake/a.csv", RECOMMENDED)))
    (column,) = table.find_all(exp.ColumnDef)
    assert [about.name for about in column.find_all(exp.Literal)] == ([text] if text else [])


def render(sql: str) -> str:
    """Render the literal braces, which are the only expressions."""
    return sql.replace("{{ '{' }}", "{")


@pytest.mark.parametrize("text", ["green.csv", 'driver\'s "best"', "back\\slash", "two\nlines", "ä🤗"])
def test_text_quoted_by_kestra_keeps_its_value(text: str) -> None:
    """The filter ``toJson`` writes JSON, which is a literal in BigQuery."""
    assert quoted(kv("FILE")) == "{{ kv('FILE') | toJson }}"
    assert value(json.dumps(text, ensure_ascii=False)) == text


def test_text_around_an_expression_is_quoted_with_it() -> None:
    assert quoted(f"it's {kv('FILE')}.csv") == "{{ ('it\\'s ' ~ kv('FILE') ~ '.csv') | toJson }}"


def test_a_description_cannot_be_an_expression_by_accident() -> None:
    about = Dataset("trips", columns=(Column("cab", "text", "as {{ this }}"),), key=("cab",))
    assert "'as {{ '{' }}{ this }}'" in create_table(about, "lake.trips", RECOMMENDED)


def test_expressions_can_name_a_table() -> None:
    assert drop_table(f"{kv('PROJECT')}.lake.trips") == "DROP TABLE IF EXISTS `{{ kv('PROJECT') }}.lake.trips`;\n"
    assert drop_table(kv("TABLE")) == "DROP TABLE IF EXISTS `{{ kv('TABLE') }}`;\n"


@pytest.mark.parametrize("name", ["`lake.trips`", "lake.trips`; DROP TABLE x; --", "lake\ntrips", "lake\\trips"])
def test_a_table_name_cannot_end_its_quotes(name: str) -> None:
    with pytest.raises(PropertyError, match="cannot be part of a table name") as caught:
        drop_table(name)
    assert caught.value.hint is not None
    assert_here(caught.value)


def test_an_expression_with_a_syntax_error_names_its_line() -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        drop_table("lake.{{ nothing")
    assert_here(caught.value)
    with pytest.raises((TemplateSyntaxError, ExpressionError)) as caught_too:
        quoted("{{ nothing")
    assert_here(caught_too.value)


# What is refused


def assert_here(error: Any) -> None:
    assert Path(error.origin.file).name == Path(__file__).name


def test_an_update_needs_each_row_once() -> None:
    with pytest.raises(PropertyError, match="BigQuery fails at the second") as caught:
        EltRules(deduplicated=False)
    assert caught.value.hint == "keep deduplicated=True, or set update=False"
    assert_here(caught.value)


@pytest.mark.parametrize("name", ["unique_row_id", "Filename", "created_at", "UPDATED_AT"])
def test_a_column_that_the_load_adds_cannot_be_in_the_data(name: str) -> None:
    taken = Dataset("trips", columns=(Column(name, "text"),), key=(name,))
    with pytest.raises(PropertyError, match=f"has a column '{name}', which the load adds itself") as caught:
        create_table(taken, "lake.trips", RECOMMENDED)
    assert_here(caught.value)


def test_without_audit_its_columns_are_free() -> None:
    free = Dataset("trips", columns=(Column("created_at", "text"),), key=("created_at",))
    assert "created_at STRING" in create_table(free, "lake.trips", EltRules(audited=False))


def test_only_a_day_can_be_a_partition() -> None:
    texts = Dataset("trips", columns=(Column("cab", "text"),), key=("cab",), partition_by="cab")
    with pytest.raises(PropertyError, match="by the day of 'cab', which is of type STRING") as caught:
        create_table(texts, "lake.trips", RECOMMENDED)
    assert_here(caught.value)


def test_more_than_four_clusters_are_rejected() -> None:
    names = tuple("abcde")
    columns = tuple(Column(name, "text") for name in names)
    with pytest.raises(PropertyError, match="has 5 columns") as caught:
        create_table(Dataset("trips", columns=columns, key=names, cluster_by=names), "lake.trips", RECOMMENDED)
    assert_here(caught.value)
    four = Dataset("trips", columns=columns, key=names, cluster_by=names[:4])
    assert "CLUSTER BY a, b, c, d;" in create_table(four, "lake.trips", RECOMMENDED)
