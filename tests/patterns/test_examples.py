"""The examples in the docstrings of the patterns work."""

import doctest
from types import ModuleType

import pytest

import kestra_dsl
from kestra_dsl import patterns
from kestra_dsl.patterns import bigquery, bigquery_sql, dataset, postgres, postgres_sql, schedules
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.jdbc import postgresql

NAMES = {name: getattr(kestra_dsl, name) for name in kestra_dsl.__all__}
NAMES |= {name: getattr(patterns, name) for name in patterns.__all__}
NAMES |= {"Download": Download, "postgresql": postgresql}


MODULES = [bigquery, bigquery_sql, dataset, postgres, postgres_sql, schedules]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_examples_work(module: ModuleType) -> None:
    found = doctest.testmod(module, extraglobs=NAMES, optionflags=doctest.ELLIPSIS)
    assert found.attempted > 0
    assert found.failed == 0
