"""``kdsl run``: a flow on the real executor of this machine."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.given import (
    given_input,
    given_json,
    given_resume,
    given_secret,
    given_trigger,
    given_value,
    pairs,
    seconds,
)
from kestra_dsl.cli.keeping import keep as keep_run
from kestra_dsl.cli.masking import Masking
from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.starting import tell_start
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.errors import KestraDslError, NetworkError, RunTimeoutError, UnrenderedError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine import Run
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
    "--network",
    is_flag=True,
    help="Let tasks and http() use the network. Without it, a run that goes out is ended, and an error.",
)
@click.option(
    "--allow-host",
    "hosts",
    multiple=True,
    metavar="HOST[:PORT]",
    help="Let them reach this host alone: example.com, *.example.com, or `loopback` for this machine.",
)
@click.option(
    "--unrendered",
    type=click.Choice(("error", "allow")),
    default="error",
    help="Whether a property of a mocked task that cannot be rendered is an error. Default: error.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True, max=86400),
    default=3600,
    callback=seconds,
    help="Seconds until it is killed, at most a day. Default: 3600.",
)
@click.option("--retry-at-once", is_flag=True, help="Leave out the time between the attempts of what is retried.")
@click.option(
    "--keep",
    is_flag=True,
    help="Leave states, outputs, logs and files in kdsl-runs/, for you alone and with secrets masked.",
)
@click.option(
    "--target",
    "--engine",
    "version",
    type=click.Choice(version_names()),
    help="The Kestra version. Default: the project's.",
)
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
    network: bool,
    hosts: tuple[str, ...],
    unrendered: str,
    timeout: float,
    retry_at_once: bool,
    keep: bool,
    version: str | None,
    plugins: tuple[Path, ...],
    env: str | None,
) -> None:
    """Run a flow on the real Kestra executor.

    Task states and logs are shown as they happen. FLOW is an id or namespace/id, or a file with one flow. Tasks of
    plugins that the engine does not have do nothing, unless they are mocked; Kestra's own tasks run. Flows of the
    project that it calls by their names are there too.

    Nothing goes out into the network unless it is allowed, and a mock has to give what its task's type gives.

    Exits 0 when it succeeds, 1 when it does not, 2 for bad use, 3 when the engine does not start.

    \b
    Examples:
      kdsl run hello_world --local
      kdsl run gcp_taxi --local -i taxi=green --mock extract=outputs.json
      kdsl run trips_report --local --file .=definitions/files
      kdsl run prices --local --allow-host api.example.com --allow-host loopback:8080
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
        "network": network or hosts,
        "unrendered": unrendered,
        "timeout": timeout,
    }
    masking = Masking([*hidden.values(), *_secret_inputs([meant, *given["subflows"]], given["inputs"])])
    target = version or chosen.target
    tell_start(target)
    with Engine(target, plugins=plugins, own_process=True) as engine:
        try:
            run = engine.run(meant, **given, on_event=_teller(meant.id, masking))
        except KestraDslError as error:
            if isinstance(error, (NetworkError, RunTimeoutError, UnrenderedError)) and error.run is not None:
                masking.add(error.run.encrypted)
                left = engine.storage if keep else None
                _tell_left(error.run, left, masking, whole=isinstance(error, UnrenderedError))
            error.message = masking.text(error.message)
            error.hint = error.hint and masking.text(error.hint)
            raise
        masking.add(run.encrypted)
        if keep:
            keep_run(run, engine.storage, masking)
    _show(run, masking)
    if run.state not in _FINE:
        raise SystemExit(1)


def _secret_inputs(flows: Sequence[Flow], given: Mapping[str, Any]) -> Iterator[str]:
    """What is known of the values of SECRET inputs before the run; what they hold then, the run tells."""
    from kestra_dsl.checks.subject import input_paths
    from kestra_dsl.inputs import Secret

    for number, flow in enumerate(flows):
        for path, declared in input_paths(flow.inputs or ()):
            if isinstance(declared, Secret):
                yield str(declared.__dict__.get("defaults") or "")
                yield str(given.get(path, "")) if number == 0 else ""


def _tell_left(run: Run, storage: Path | None, masking: Masking, *, whole: bool) -> None:
    """What there is of a run that ends in an error."""
    if storage is not None:
        keep_run(run, storage, masking)
    if whole:
        _show(run, masking)


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
    from kestra_dsl.lowering.resolving import walk
    from kestra_dsl.reading.classes import own_name

    tasks: list[Any] = [task for task, _ in walk(caller) if own_name(str(type_of(task))) in _CALLERS]
    for task in tasks:
        given = task.properties if task._verbatim else {"namespace": task.namespace, "flowId": task.flow_id}
        namespace = _OWN_NAMESPACE.sub(lambda _: str(caller.namespace), str(given.get("namespace")))
        yield f"{namespace}/{given.get('flowId')}"


# What is told


def _teller(main: str, masking: Masking) -> Callable[[Mapping[str, Any]], None]:
    def tell(event: Mapping[str, Any]) -> None:
        log = event.get("log")
        if log:
            level = click.style(escaped(log["level"]), fg="red" if log["level"] == "ERROR" else None, dim=True)
            named = escaped(masking.text(_named(log["flow"], log["task"], None, main)))
            click.echo(f"  {level} {named}: {_message(log['message'], masking)}", color=colour())
        elif event["state"] in _SHOWN:
            state = click.style(event["state"], fg=_COLOURS.get(event["state"]))
            named = escaped(masking.text(_named(event["flow"], event["task"], event["value"], main)))
            click.echo(f"{named} {state}", color=colour())

    return tell


def _message(text: str, masking: Masking) -> str:
    """Lines after the first are indented: none of them can pass for one of the command's own."""
    return "\n    ".join(escaped(masking.text(text), lines=True).split("\n"))


def _named(flow: str, task: str | None, value: str | None, main: str) -> str:
    named = "/".join(filter(None, [flow if flow != main else None, task])) or flow
    return f"{named}[{value}]" if value is not None else named


def _show(run: Run, masking: Masking) -> None:
    for name, value in run.outputs.items():
        told = json.dumps(masking.data(value), ensure_ascii=False)
        click.echo(f"{escaped(masking.text(name))} = {escaped(told)}")
    if run.stand_ins:
        told = f"stubbed: {', '.join(dict.fromkeys(map(str, run.stand_ins)))}"
        click.echo(click.style(escaped(told), dim=True), err=True, color=colour())
    for connection in run.network:
        told = escaped(masking.text(f"network: {connection}"))
        click.echo(click.style(told, dim=True), err=True, color=colour())
    for one in (run, *run.others):
        for name, reason in one.unrendered.items():
            told = f"{_named(one.flow, name, None, run.flow)} cannot be rendered, and fails on a server: {reason}"
            click.echo(click.style(escaped(masking.text(told)), fg="yellow"), err=True, color=colour())
    if "PAUSED" in (run.state, *(other.state for other in run.others)):
        click.echo("it waits for somebody to resume it: --resume TASK", err=True)
    told = f"{escaped(run.flow)} {run.state}"
    click.echo(click.style(told, fg=_COLOURS.get(run.state), bold=True), err=True, color=colour())
