"""The examples in the docstrings of the patterns work."""

import doctest
from types import ModuleType

import pytest

import kestra_dsl
from kestra_dsl import patterns
from kestra_dsl.patterns import (
    approvals,
    arrivals,
    bigquery,
    bigquery_sql,
    clickhouse,
    dataset,
    duckdb,
    jobs,
    pages,
    postgres,
    postgres_sql,
    redshift,
    schedules,
    snowflake,
    sql_text,
)
from kestra_dsl.plugins import aws
from kestra_dsl.plugins.core.http import Download, Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.jdbc import duckdb as duckdb_plugin
from kestra_dsl.plugins.jdbc import postgresql

NAMES = {name: getattr(kestra_dsl, name) for name in kestra_dsl.__all__}
NAMES |= {name: getattr(patterns, name) for name in patterns.__all__}
NAMES |= {"Download": Download, "Log": Log, "Request": Request}
NAMES |= {"aws": aws, "duckdb": duckdb_plugin, "postgresql": postgresql}


MODULES = [
    approvals,
    arrivals,
    bigquery,
    bigquery_sql,
    clickhouse,
    dataset,
    duckdb,
    jobs,
    pages,
    postgres,
    postgres_sql,
    redshift,
    schedules,
    snowflake,
    sql_text,
]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_examples_work(module: ModuleType) -> None:
    found = doctest.testmod(module, extraglobs=NAMES, optionflags=doctest.ELLIPSIS)
    assert found.attempted > 0
    assert found.failed == 0
