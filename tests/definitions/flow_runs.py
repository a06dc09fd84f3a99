"""Run the tasks of a flow without Kestra, with real shell commands, SQL and downloads.

The tests of SQL use it instead of the engine, which has no plugins for databases. It rejects unknown types and
properties.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import psycopg

from kestra_dsl import Flow
from tests.definitions.rendering import Context, MissingError, UnsupportedError, plain, render, started

__all__ = ["Place", "Run", "run_flow"]

Properties = dict[str, Any]

EVERYWHERE: Final = frozenset({"id", "type", "description", "timeout", "retry", "runIf", "disabled", "logLevel"})
CONNECTION: Final = frozenset({"url", "username", "password"})
# no proxy listens on port 9, so other machines cannot be reached
NO_OTHER_MACHINE: Final = {
    "http_proxy": "http://127.0.0.1:9",
    "https_proxy": "http://127.0.0.1:9",
    "no_proxy": "127.0.0.1",
}


class TaskError(Exception):
    """A task failed."""


@dataclass(frozen=True)
class Place:
    """The environment of a run."""

    connection: psycopg.Connection[Any]
    """The database. Statements outside of a transaction are committed."""
    folder: Path
    redirected: Mapping[str, str]
    """Maps URLs in the flow to their replacements."""
    secrets: Mapping[str, str] = field(default_factory=dict)
    kv: Mapping[str, Any] = field(default_factory=dict)
    flows: tuple[Flow, ...] = ()
    """The flows that can be subflows."""


@dataclass
class Run:
    """The result of a run."""

    state: str = "SUCCESS"
    ran: list[str] = field(default_factory=list)
    """The ids of the tasks, in the order in which they ran."""
    failed: str | None = None
    """The id of the first failed task, and its message."""
    message: str = ""
    outputs: dict[str, Any] = field(default_factory=dict)
    results: dict[str, Any] = field(default_factory=dict)
    """The outputs of the flow."""
    properties: dict[str, Properties] = field(default_factory=dict)
    """The rendered properties of each task."""
    files: dict[str, Path] = field(default_factory=dict)
    """The files in the storage."""


def run_flow(
    flow: Flow,
    place: Place,
    *,
    inputs: Mapping[str, Any] | None = None,
    trigger: Mapping[str, Any] | None = None,
    files: Mapping[str, Path] | None = None,
) -> Run:
    """Run a flow in an environment. ``files`` are existing files in the storage, by URI."""
    written = plain(flow)
    context = started(written, inputs=inputs, trigger=trigger, secrets=place.secrets, kv=place.kv)
    shutil.rmtree(place.folder, ignore_errors=True)
    place.folder.mkdir(parents=True)
    running = _Running(place, context, Run(files=dict(files or {})))
    running.attempt(written.get("tasks", []))
    if running.run.state == "FAILED":
        running.attempt(written.get("errors", []))
    running.attempt(written.get("finally", []))
    if running.run.state == "SUCCESS":
        running.run.results = {each["id"]: _typed(running, each) for each in written.get("outputs", [])}
    running.attempt(written.get("afterExecution", []))
    return running.run


def _typed(running: _Running, output: Properties) -> Any:
    if output["type"] not in ("INT", "BOOL"):
        raise UnsupportedError(f"an output of type {output['type']}")
    return json.loads(running.rendered(output["value"]))


@dataclass
class _Running:
    place: Place
    context: Context
    run: Run
    iterations: tuple[Properties, ...] = ()
    """The value of `taskrun` in each enclosing block, outermost first."""

    def attempt(self, tasks: Iterable[Properties]) -> None:
        """Run tasks until one fails."""
        try:
            self.follow(tasks)
        except TaskError:
            self.run.state = "FAILED"

    def follow(self, tasks: Iterable[Properties], taskrun: Properties | None = None) -> None:
        outside, self.iterations = self.iterations, (*self.iterations, taskrun or {})
        try:
            for task in tasks:
                self.task(task)
        finally:
            self.iterations = outside

    def task(self, task: Properties) -> None:
        try:
            if task.get("disabled") or not self.holds(task.get("runIf", "true")):
                return
            self.run.ran.append(task["id"])
            if task["type"] in _BLOCKS:
                _BLOCKS[task["type"]](self, task)
                return
            if task["type"] not in _TASKS:
                raise UnsupportedError(f"task type {task['type']}")
            known, act = _TASKS[task["type"]]
            _only(task, *known)
            properties = self.run.properties[task["id"]] = self.redirected(self.rendered(task))
            self.run.outputs[task["id"]] = act(self, properties)
        except (TaskError, MissingError) as problem:
            if self.run.failed is None:
                self.run.failed, self.run.message = task["id"], str(problem)
            raise TaskError(str(problem)) from problem

    def rendered(self, value: Any) -> Any:
        context = self.context.having(outputs=self.run.outputs, taskrun=self.iterations[-1] if self.iterations else {})
        if len(self.iterations) > 1:
            context = context.having(parent={"taskrun": self.iterations[-2]})
        return render(value, context)

    def holds(self, condition: str) -> bool:
        answer = self.rendered(condition)
        if answer not in ("true", "false"):
            raise UnsupportedError(f"the truth of {answer!r}")
        return bool(answer == "true")

    def redirected(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.redirected(each) for each in value]
        if isinstance(value, dict):
            return {name: self.redirected(each) for name, each in value.items()}
        if isinstance(value, str):
            for address, instead in self.place.redirected.items():
                value = value.replace(address, instead)
        return value

    def store(self, file: Path) -> str:
        uri = f"kestra:///{len(self.run.files)}/{file.name}"
        self.run.files[uri] = file
        return uri

    def stored(self, uri: str) -> Path:
        if uri not in self.run.files:
            raise TaskError(f"no file {uri}")
        return self.run.files[uri]


def _only(task: Properties, *known: str) -> None:
    if strange := task.keys() - {*known} - EVERYWHERE:
        raise UnsupportedError(f"{sorted(strange)} of {task['type']}")


def _if(running: _Running, task: Properties) -> None:
    _only(task, "condition", "then", "else")
    running.follow(task["then"] if running.holds(task["condition"]) else task.get("else", []))


def _switch(running: _Running, task: Properties) -> None:
    _only(task, "value", "cases", "defaults")
    running.follow(task.get("cases", {}).get(running.rendered(task["value"]), task.get("defaults", [])))


def _for_each(running: _Running, task: Properties) -> None:
    _only(task, "values", "tasks", "concurrencyLimit")
    given = running.rendered(task["values"])
    for iteration, value in enumerate(json.loads(given) if isinstance(given, str) else given):
        text = value if isinstance(value, str) else json.dumps(value)
        running.follow(task["tasks"], {"value": text, "iteration": iteration})


def _sequential(running: _Running, task: Properties) -> None:
    _only(task, "tasks", "concurrent")
    running.follow(task["tasks"])


def _unsent(_running: _Running, _task: Properties) -> None:
    """Send no message. Other tests check its content."""


def _subflow(running: _Running, task: Properties) -> Properties:
    (flow,) = (flow for flow in running.place.flows if (flow.namespace, flow.id) == (task["namespace"], task["flowId"]))
    place = replace(running.place, folder=running.place.folder / f"{task['id']}_{len(running.run.ran)}")
    run = run_flow(flow, place, inputs=task.get("inputs"))
    if run.state == "FAILED" and task.get("transmitFailed"):
        raise TaskError(f"{flow.id} failed: {run.failed}: {run.message}")
    return {"outputs": run.results, "state": run.state}


def _nothing(_running: _Running, _task: Properties) -> None:
    """Do nothing. The expressions are evaluated."""


def _purge(running: _Running, _task: Properties) -> None:
    running.run.files.clear()


def _assert(_running: _Running, task: Properties) -> None:
    for condition in task["conditions"]:
        if condition != "true":
            raise TaskError(task.get("errorMessage", f"{condition!r} is not true"))


def _fail(_running: _Running, task: Properties) -> None:
    if task.get("condition", "true") == "true":
        raise TaskError(task.get("errorMessage", "Task failure"))


def _shell(running: _Running, task: Properties) -> Properties:
    folder = running.place.folder / task["id"]
    folder.mkdir()
    commands = [*task.get("beforeCommands", []), *task["commands"]]
    if any("wget" in command for command in commands) and shutil.which("wget") is None:
        raise RuntimeError(
            "this test downloads as the flow does, with wget: install it, as with 'apt-get install wget'"
        )
    done = subprocess.run(
        [*task.get("interpreter", ["/bin/sh", "-c"]), "\n".join(["set -e", *commands])],
        cwd=folder,
        env={"PATH": os.environ.get("PATH", os.defpath), **NO_OTHER_MACHINE, **task.get("env", {})},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode:
        raise TaskError(f"exit code {done.returncode}: {done.stderr}")
    found = sorted(file for pattern in task.get("outputFiles", []) for file in folder.glob(pattern))
    return {"exitCode": 0, "outputFiles": {str(file.relative_to(folder)): running.store(file) for file in found}}


def _download(running: _Running, task: Properties) -> Properties:
    file = running.place.folder / f"{task['id']}.download"
    try:
        with urllib.request.urlopen(task["uri"], timeout=60) as answer:
            file.write_bytes(answer.read())
    except urllib.error.HTTPError as problem:
        raise TaskError(str(problem)) from problem
    return {"uri": running.store(file), "code": 200, "length": file.stat().st_size}


def _queries(running: _Running, task: Properties) -> Properties:
    return {"outputs": _results(running, task, task.get("fetchType", "NONE"))}


def _query(running: _Running, task: Properties) -> Properties:
    results = _results(running, task, task.get("fetchType", "NONE"))
    if len(results) > 1:
        raise TaskError("a Query takes one statement")
    return results[0] if results else {}


def _results(running: _Running, task: Properties, fetch: str) -> list[Properties]:
    _check_connection(task)
    connection = running.place.connection
    try:
        with connection.transaction(), connection.cursor() as cursor:
            cursor.execute(task["sql"].encode())
            results = []
            while True:
                if cursor.description is not None:
                    names = [column.name for column in cursor.description]
                    rows = [dict(zip(names, map(_as_json, row), strict=True)) for row in cursor.fetchall()]
                    results.append(_fetched(rows, fetch))
                if not cursor.nextset():
                    return results
    except psycopg.Error as problem:
        raise TaskError(str(problem)) from problem


def _fetched(rows: list[Properties], fetch: str) -> Properties:
    match fetch:
        case "NONE":
            return {}
        case "FETCH_ONE":
            return {"row": rows[0] if rows else {}, "size": min(len(rows), 1)}
        case "FETCH":
            return {"rows": rows, "size": len(rows)}
        case _:
            raise UnsupportedError(f"fetchType {fetch}")


def _as_json(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return json.loads(str(value)) if isinstance(value, Decimal) else value


def _copy_in(running: _Running, task: Properties) -> Properties:
    _check_connection(task)
    options = [f"FORMAT {task.get('format', 'TEXT')}"]
    if "header" in task:
        options.append(f"HEADER {task['header']}")
    columns = f" ({', '.join(task['columns'])})" if "columns" in task else ""
    statement = f"COPY {task['table']}{columns} FROM STDIN WITH ({', '.join(options)})"
    content = running.stored(task["from"]).read_bytes()
    try:
        with running.place.connection.cursor() as cursor:
            with cursor.copy(statement.encode()) as copy:
                copy.write(content)
            return {"rowCount": cursor.rowcount}
    except psycopg.Error as problem:
        raise TaskError(str(problem)) from problem


def _check_connection(task: Properties) -> None:
    """Check that a task has a connection, because the tests use their own."""
    if not task["url"].startswith("jdbc:postgresql://") or not task.get("username") or not task.get("password"):
        raise TaskError(f"{task['id']} does not say how to connect")


Act = Callable[[_Running, Properties], Properties | None]

_BLOCKS: Final[Mapping[str, Callable[[_Running, Properties], None]]] = {
    "io.kestra.plugin.core.flow.ForEach": _for_each,
    "io.kestra.plugin.core.flow.If": _if,
    "io.kestra.plugin.core.flow.Parallel": _sequential,
    "io.kestra.plugin.core.flow.Sequential": _sequential,
    "io.kestra.plugin.core.flow.Switch": _switch,
    "io.kestra.plugin.slack.notifications.SlackIncomingWebhook": _unsent,
}
_SQL: Final = CONNECTION | {"sql", "fetchType", "transaction"}
_TASKS: Final[Mapping[str, tuple[frozenset[str], Act]]] = {
    "io.kestra.plugin.core.execution.Assert": (frozenset({"conditions", "errorMessage"}), _assert),
    "io.kestra.plugin.core.execution.Fail": (frozenset({"condition", "errorMessage"}), _fail),
    "io.kestra.plugin.core.execution.Labels": (frozenset({"labels"}), _nothing),
    "io.kestra.plugin.core.flow.Subflow": (
        frozenset({"namespace", "flowId", "inputs", "labels", "inheritLabels", "wait", "transmitFailed"}),
        _subflow,
    ),
    "io.kestra.plugin.core.http.Download": (frozenset({"uri"}), _download),
    "io.kestra.plugin.core.log.Log": (frozenset({"message", "level"}), _nothing),
    "io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles": (frozenset(), _purge),
    "io.kestra.plugin.jdbc.postgresql.CopyIn": (
        CONNECTION | {"from", "table", "columns", "format", "header"},
        _copy_in,
    ),
    "io.kestra.plugin.jdbc.postgresql.Queries": (_SQL, _queries),
    "io.kestra.plugin.jdbc.postgresql.Query": (_SQL, _query),
    "io.kestra.plugin.scripts.shell.Commands": (
        frozenset({"beforeCommands", "commands", "env", "interpreter", "outputFiles", "taskRunner"}),
        _shell,
    ),
}
