"""``kdsl run``: a flow on the real executor of this machine."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.cli.colour import colour
from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.given import (
    given_input,
    given_json,
    given_resume,
    given_secret,
    given_trigger,
    given_value,
    pairs,
)
from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.starting import tell_start
from kestra_dsl.errors import RunTimeoutError, UsageError
from kestra_dsl.type_facts import VERSIONS, type_of

if TYPE_CHECKING:
    from kestra_dsl.engine import Run
    from kestra_dsl.flow import Flow
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_COLOURS = {"SUCCESS": "green", "WARNING": "yellow", "FAILED": "red", "KILLED": "red", "PAUSED": "yellow"}
_SHOWN = frozenset("RUNNING SUCCESS WARNING FAILED KILLED PAUSED SKIPPED RETRYING".split())
_FINE = frozenset(("SUCCESS", "WARNING"))
_CALLERS = ("io.kestra.plugin.core.flow.Subflow", "io.kestra.plugin.core.flow.ForEachItem")
_OWN_NAMESPACE = re.compile(r"\{\{-?\s*flow\.namespace\s*-?\}\}")


@click.command()
@click.argument("flow", shell_complete=complete_flow)
@click.option("--local", is_flag=True, help="Run it on this machine, without a server.")
@click.option(
    "-i", "--input", "inputs", multiple=True, callback=pairs, metavar="ID=VALUE", help="An input; @FILE is a file."
)
@click.option(
    "--mock",
    "mocks",
    multiple=True,
    callback=pairs,
    metavar="TASK=OUTPUTS",
    help="What a task gives instead of running: JSON, or a file with it.",
)
@click.option("--kv", multiple=True, callback=pairs, metavar="KEY=VALUE", help="A key-value pair of the namespace.")
@click.option(
    "--file",
    "files",
    multiple=True,
    callback=pairs,
    metavar="NAME=PATH",
    help="A namespace file; of a folder, all files in it, and `.` is where they begin.",
)
@click.option(
    "--secret",
    "secrets",
    multiple=True,
    metavar="NAME[=VALUE]",
    help="A secret; without a value, that of the environment.",
)
@click.option("--label", "labels", multiple=True, callback=pairs, metavar="KEY=VALUE", help="A label.")
@click.option("--at", metavar="DATE", help="When its schedule fires, as in 2024-03-01 or 2024-03-01T09:00:00.")
@click.option(
    "--trigger",
    metavar="ID[=VARIABLES]",
    help="The schedule that fires, if there are several; or any trigger, with what it gives as JSON.",
)
@click.option(
    "--resume",
    "resumes",
    multiple=True,
    metavar="TASK[=INPUTS]",
    help="Resume a Pause, with its inputs as JSON.",
)
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), default=3600, help="Seconds until it is killed."
)
@click.option("--retry-at-once", is_flag=True, help="Leave out the time between the attempts of what is retried.")
@click.option(
    "--keep",
    is_flag=True,
    help="Leave states, outputs, logs and files in a folder to look at. Files may have secrets in them.",
)
@click.option("--engine", "version", type=click.Choice(VERSIONS), help="The Kestra version. Default: the project's.")
@click.option(
    "--plugins",
    type=click.Path(exists=True, path_type=Path),
    multiple=True,
    help="A jar or a folder of jars: the plugins in it are real then.",
)
@env_option
def command(  # noqa: PLR0913, PLR0917 - click hands over each option
    flow: str,
    local: bool,
    inputs: dict[str, str],
    mocks: dict[str, str],
    kv: dict[str, str],
    files: dict[str, str],
    secrets: tuple[str, ...],
    labels: dict[str, str],
    at: str | None,
    trigger: str | None,
    resumes: tuple[str, ...],
    timeout: float,
    retry_at_once: bool,
    keep: bool,
    version: str | None,
    plugins: tuple[Path, ...],
    env: str | None,
) -> None:
    """Run a flow on the real executor, with its task states and logs as they happen.

    FLOW is an id or namespace/id, or a file with one flow. Tasks of plugins that the engine does not have do nothing,
    unless they are mocked; Kestra's own tasks run. Flows of the project that it calls by their names are there too.

    Exits 0 when it succeeds, 1 when it does not, 2 for bad use, 3 when the engine does not start.

    \b
    Examples:
      kdsl run hello_world --local
      kdsl run gcp_taxi --local -i taxi=green --mock extract=outputs.json
      kdsl run trips_report --local --file .=definitions/files
      kdsl run on_request --local --trigger 'request={"body": {"taxi": "green"}}'
      kdsl run postgres_taxi_scheduled --local --at 2019-02-01 --secret POSTGRES_PASSWORD --keep
    """
    from kestra_dsl.engine import Engine
    from kestra_dsl.project.selecting import flow_named
    from kestra_dsl.project.settings import settings

    if not local:
        raise UsageError("flows run on this machine, not yet on a server", hint=f"say so: kdsl run {flow} --local")
    chosen = settings(env=env)
    meant = flow_named(flow, chosen)
    hidden = dict(map(given_secret, secrets))
    given: dict[str, Any] = {
        "inputs": {name: given_input(value) for name, value in inputs.items()},
        "mocks": {task: given_json(f"the mock of {task!r}", text) for task, text in mocks.items()},
        "kv": {key: given_value(text) for key, text in kv.items()},
        "files": {name: Path(text) for name, text in files.items()},
        "secrets": hidden,
        "labels": labels,
        "at": at,
        "trigger": trigger and given_trigger(trigger),
        "resume": dict(map(given_resume, resumes)),
        "subflows": _called(meant, chosen),
        "retry_at_once": retry_at_once,
        "timeout": timeout,
    }
    target = version or chosen.target
    tell_start(target)
    with Engine(target, plugins=plugins, own_process=True) as engine:
        try:
            run = engine.run(meant, **given, on_event=_teller(meant.id))
        except RunTimeoutError as late:
            if keep and late.run is not None:
                _keep(late.run, engine.storage, hidden)
            raise
        if keep:
            _keep(run, engine.storage, hidden)
    _show(run)
    if run.state not in _FINE:
        raise SystemExit(1)


def _called(flow: Flow, chosen: Settings) -> list[Flow]:
    """The flows of the project that a flow calls, and those that they call."""
    from kestra_dsl.project.selecting import defined, full_name

    ahead = list(_names_called(flow))
    if not ahead:
        return []
    known = {full_name(other): other for other in defined(chosen).flows}
    found: dict[str, Flow] = {}
    for name in ahead:
        if name in known and name not in found and name != full_name(flow):
            found[name] = known[name]
            ahead += _names_called(known[name])
    return list(found.values())


def _names_called(caller: Flow) -> Iterator[str]:
    from kestra_dsl.reading.classes import own_name
    from kestra_dsl.targets.resolving import walk

    tasks: list[Any] = [task for task, _ in walk(caller) if own_name(str(type_of(task))) in _CALLERS]
    for task in tasks:
        given = task.properties if task._verbatim else {"namespace": task.namespace, "flowId": task.flow_id}
        namespace = _OWN_NAMESPACE.sub(lambda _: str(caller.namespace), str(given.get("namespace")))
        yield f"{namespace}/{given.get('flowId')}"


# What is told


def _teller(main: str) -> Callable[[Mapping[str, Any]], None]:
    def tell(event: Mapping[str, Any]) -> None:
        log = event.get("log")
        if log:
            level = click.style(log["level"], fg="red" if log["level"] == "ERROR" else None, dim=True)
            click.echo(f"  {level} {_named(log['flow'], log['task'], None, main)}: {log['message']}", color=colour())
        elif event["state"] in _SHOWN:
            state = click.style(event["state"], fg=_COLOURS.get(event["state"]))
            click.echo(f"{_named(event['flow'], event['task'], event['value'], main)} {state}", color=colour())

    return tell


def _named(flow: str, task: str | None, value: str | None, main: str) -> str:
    named = "/".join(filter(None, [flow if flow != main else None, task])) or flow
    return f"{named}[{value}]" if value is not None else named


def _show(run: Run) -> None:
    for name, value in run.outputs.items():
        click.echo(f"{name} = {json.dumps(value, ensure_ascii=False)}")
    if run.stand_ins:
        told = f"stood in for: {', '.join(dict.fromkeys(map(str, run.stand_ins)))}"
        click.echo(click.style(told, dim=True), err=True, color=colour())
    for one in (run, *run.others):
        for name, reason in one.unrendered.items():
            told = f"{_named(one.flow, name, None, run.flow)} cannot be rendered, and fails on a server: {reason}"
            click.echo(click.style(told, fg="yellow"), err=True, color=colour())
    if "PAUSED" in (run.state, *(other.state for other in run.others)):
        click.echo("it waits for somebody to resume it: --resume TASK", err=True)
    click.echo(click.style(f"{run.flow} {run.state}", fg=_COLOURS.get(run.state), bold=True), err=True, color=colour())


def _keep(run: Run, storage: Path | None, secrets: Mapping[str, str]) -> None:
    """What the run leaves: a file about it, and the files in its storage."""
    import shutil

    folder = Path("kdsl-runs") / f"{run.flow}-{run.id}"
    folder.mkdir(parents=True)
    text = json.dumps(run.to_dict(), indent=2, ensure_ascii=False)
    for value in filter(None, secrets.values()):
        text = text.replace(json.dumps(value, ensure_ascii=False)[1:-1], "******")
    (folder / "run.json").write_text(text + "\n", encoding="utf-8")
    if storage is not None and storage.is_dir():
        shutil.copytree(storage, folder / "files")
    click.echo(f"kept in {folder}", err=True)
