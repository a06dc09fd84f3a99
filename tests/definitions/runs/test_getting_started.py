"""Download, script and query: each task gets the file of the previous one."""

import json
import re

from definitions.getting_started import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow

MOCKS = {
    "extract": {"uri": "kestra:///downloaded.json"},
    "transform": {"outputFiles": {"products.json": "kestra:///kept.json"}},
}


def test_each_task_gets_the_file_of_the_one_before(run: RunFlow) -> None:
    done = run(flow, mocks=MOCKS)
    assert done.state == "SUCCESS"
    assert done.task("extract").rendered["uri"] == "https://dummyjson.com/products"
    assert done.task("transform").rendered["inputFiles"] == {"data.json": "kestra:///downloaded.json"}
    assert done.task("query").rendered["inputFiles"] == {"products.json": "kestra:///kept.json"}
    assert done.task("query").rendered["fetchType"] == "STORE"


def test_the_columns_reach_the_script_as_json(run: RunFlow) -> None:
    kept = run(flow, mocks=MOCKS).task("transform").rendered
    assert json.loads(kept["env"]["COLUMNS_TO_KEEP"]) == ["brand", "price"]
    asked = run(flow, inputs={"columns_to_keep": ['say "hi"']}, mocks=MOCKS)
    assert json.loads(asked.task("transform").rendered["env"]["COLUMNS_TO_KEEP"]) == ['say "hi"']
    compile(kept["script"], "script", "exec")


def test_the_query_reads_the_file_in_its_folder(run: RunFlow) -> None:
    sql = run(flow, mocks=MOCKS).task("query").rendered["sql"]
    folder = re.search(r"FROM read_json_auto\('(/.+)/products.json'\)", sql)
    assert folder, sql


def test_without_a_download_nothing_is_queried(run: RunFlow) -> None:
    done = run(flow, mocks={"extract": failing("404")})
    assert done.state == "FAILED"
    assert not done.ran("transform") and not done.ran("query")
