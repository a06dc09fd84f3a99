"""The scripts of the flows, with real files, a local server and DuckDB."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import duckdb
import pytest

from tests.definitions.modules import ROOT, flow_of
from tests.definitions.rendering import plain, render, started, task_of

PRODUCTS = [
    {"id": 1, "title": "Mascara", "brand": "Essence", "price": 9.99, "tags": ["beauty"]},
    {"id": 2, "title": "Lipstick", "brand": "Essence", "price": 12.02, "tags": ["beauty"]},
    {"id": 3, "title": "Palette", "brand": "Essence", "price": 10.01, "tags": ["beauty"]},
    {"id": 4, "title": "Apple", "price": 1.99, "tags": ["fruits"]},
    {"id": 5, "title": "Bed", "brand": "Annibale Colombo", "price": 1899.99, "tags": ["furniture"]},
]
"""The averages are no ties, which versions of DuckDB round differently."""


def task(module: str, id_: str) -> dict[str, Any]:
    (found,) = (task for task in flow_of(module).to_dict()["tasks"] if task["id"] == id_)
    return dict(found)


def run(script: str, folder: Path, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a script as Kestra does, in the working directory of the task."""
    (folder / "script.py").write_text(script, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "script.py"],
        cwd=folder,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )


class Registry(BaseHTTPRequestHandler):
    answers: Mapping[str, tuple[int, Mapping[str, Any]]] = {
        "/v2/repositories/kestra/kestra/": (200, {"name": "kestra", "pull_count": 1_234_567}),
        "/broken/v2/repositories/kestra/kestra/": (503, {"message": "try again"}),
    }

    def do_GET(self) -> None:
        status, body = self.answers[self.path]
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
        """Log nothing."""


@pytest.fixture
def registry() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Registry) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_the_pull_count_becomes_an_output(registry: str, tmp_path: Path) -> None:
    done = run(task("python_script", "collect_stats")["script"], tmp_path, {"REGISTRY_URL": registry})
    assert done.returncode == 0, done.stderr
    (sent,) = [line for line in done.stdout.splitlines() if line.startswith("::")]
    assert json.loads(sent.removeprefix("::").removesuffix("::")) == {"outputs": {"downloads": 1_234_567}}


def test_a_registry_that_is_down_fails_the_script(registry: str, tmp_path: Path) -> None:
    done = run(task("python_script", "collect_stats")["script"], tmp_path, {"REGISTRY_URL": f"{registry}/broken"})
    assert done.returncode != 0
    assert "503" in done.stderr
    assert "::" not in done.stdout


def test_the_script_installs_what_it_imports() -> None:
    collect = task("python_script", "collect_stats")
    imported = {line.split()[1] for line in collect["script"].splitlines() if line.startswith(("import ", "from "))}
    assert imported - sys.stdlib_module_names == set(collect["dependencies"])


def transform(folder: Path, columns: list[str]) -> subprocess.CompletedProcess[str]:
    """Run the task `transform` of 03 with its file and environment."""
    given = task("getting_started", "transform")
    assert list(given["inputFiles"]) == ["data.json"]
    assert given["env"] == {"COLUMNS_TO_KEEP": "{{ inputs.columns_to_keep }}"}
    (folder / "data.json").write_text(json.dumps({"products": PRODUCTS, "total": len(PRODUCTS)}), encoding="utf-8")
    return run(given["script"], folder, {"COLUMNS_TO_KEEP": json.dumps(columns, separators=(",", ":"))})


def test_the_requested_columns_are_kept(tmp_path: Path) -> None:
    done = transform(tmp_path, ["title", "price"])
    assert done.returncode == 0, done.stderr
    kept = json.loads((tmp_path / "products.json").read_text(encoding="utf-8"))
    assert kept == [{"title": product["title"], "price": product["price"]} for product in PRODUCTS]


def test_duckdb_queries_the_output_of_the_script(tmp_path: Path) -> None:
    columns = flow_of("getting_started").to_dict()["inputs"][0]["defaults"]
    assert transform(tmp_path, columns).returncode == 0
    query = task("getting_started", "query")
    assert query["inputFiles"] == {"products.json": "{{ outputs.transform.outputFiles['products.json'] }}"}
    with duckdb.connect() as database:
        rows = database.execute(query["sql"].replace("{{ workingDir }}", str(tmp_path))).fetchall()
    assert rows == [("Annibale Colombo", 1, 1899.99), ("Essence", 3, 10.67), (None, 1, 1.99)]


FILES = ROOT / "definitions" / "files"


def trips_by_day(taxi: str) -> str:
    """Return the query from the namespace file, with evaluated expressions."""
    flow = plain(flow_of("production.namespace_files"))
    files = {file.relative_to(FILES).as_posix(): file.read_text(encoding="utf-8") for file in FILES.rglob("*.sql")}
    run_with = started(flow, inputs={"taxi": taxi}, secrets={"POSTGRES_PASSWORD": "p"}, files=files)
    return str(render(task_of(flow, "trips_by_day")["sql"], run_with))


@pytest.mark.parametrize(("taxi", "prefix"), [("yellow", "tpep"), ("green", "lpep")])
def test_the_report_uses_the_namespace_files(taxi: str, prefix: str, tmp_path: Path) -> None:
    with duckdb.connect() as database:
        database.execute("CREATE SCHEMA public")
        database.execute(f"CREATE TABLE public.{taxi}_trips ({prefix}_pickup_datetime TIMESTAMP, total_amount DOUBLE)")
        database.execute(
            f"INSERT INTO public.{taxi}_trips VALUES ('2020-07-01 00:25:32', 9.3), ('2020-07-01 23:59:59', 10.5), "
            "('2020-07-02 00:00:00', 50.25), ('2020-07-03 12:00:00', NULL)"
        )
        database.execute(f"COPY ({trips_by_day(taxi)}) TO '{tmp_path / 'trips.csv'}' (HEADER)")

    report = task("production.namespace_files", "daily_report")
    (command,) = report["commands"]
    (script,) = report["namespaceFiles"]["include"]
    assert command.split()[:2] == ["python", script]
    assert list(report["inputFiles"]) == [command.split()[2]]
    assert report["outputFiles"] == [command.split()[3]]

    subprocess.run([sys.executable, str(FILES / script), *command.split()[2:]], cwd=tmp_path, check=True)
    lines = (tmp_path / "report.md").read_text(encoding="utf-8").splitlines()
    assert lines[2:] == ["| 2020-07-02 | 1 | 50.25 |", "| 2020-07-01 | 2 | 19.80 |", "| 2020-07-03 | 1 | 0.00 |"]
