"""SQL statements are counted where databases agree; in doubt the count is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.checks.sql_statements import count_statements

ONE = [
    "SELECT 1",
    "SELECT 1;",
    "SELECT 1;;\n",
    "SELECT 1; -- done; really\n",
    "SELECT ';'",
    'SELECT "a;b"',
    "SELECT `a;b`",
    "/* a; b */ SELECT 1",
    "SELECT $$a; b$$",
    "SELECT $x$a; $$ b$x$",
    "SELECT 'it''s; one'",
    r"SELECT 'it\'s; one'",
    r"SELECT split('\', ';')",
    "DO $$ BEGIN a; b; END $$;",
    "BEGIN a; b; END;",
    "DECLARE x INT; BEGIN a; END;",
    "CREATE PROCEDURE p AS SELECT 1; SELECT 2",
    "CREATE OR REPLACE FUNCTION f() AS BEGIN a; IF b THEN c; END IF; END;",
    "SELECT {{ x ; }} FROM t",
    "{% if a %}SELECT 1;{% else %}SELECT 2;{% endif %}",
    "SELECT 1; {# later; #}",
    "",
    " ; ",
]
SEVERAL = [
    ("TRUNCATE a; INSERT INTO a SELECT 1;", 2),
    ("BEGIN; INSERT INTO a VALUES (1); COMMIT;", 3),
    ("BEGIN a; END; SELECT 1", 2),
    ("SELECT CASE WHEN a THEN 1 END FROM t; SELECT 2", 2),
    ("SELECT 1 -- it's\n; SELECT 2", 2),
    ("CREATE FUNCTION f() AS $$ BEGIN a; END $$ LANGUAGE plpgsql; SELECT f()", 2),
    ("CREATE TABLE {{ t }} (a text);\nSELECT '{{ x }}';\n", 2),
]


@pytest.mark.parametrize("sql", ONE)
def test_one_statement(sql: str) -> None:
    assert count_statements(sql) <= 1


@pytest.mark.parametrize(("sql", "count"), SEVERAL)
def test_several_statements(sql: str, count: int) -> None:
    assert count_statements(sql) == count


@given(st.text())
def test_a_text_in_quotes_is_no_statement(text: str) -> None:
    quoted = text.replace("'", "''").replace("\\", "/").replace("{%", "")
    assert count_statements(f"SELECT '{quoted}' AS a") == 1


@given(st.text())
def test_any_text_is_counted(text: str) -> None:
    assert count_statements(text) >= 0
