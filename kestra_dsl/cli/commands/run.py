"""`kdsl run`: run a flow on the real Kestra executor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.cli.options import engine_option, env_option, flow_argument, plugins_option
from kestra_dsl.cli.parsing import (
    parse_input,
    parse_json,
    parse_json_or_text,
    parse_pairs,
    parse_resume,
    parse_seconds,
    parse_secret,
    parse_trigger,
)
from kestra_dsl.cli.run_output import event_printer, show_run
from kestra_dsl.cli.saved_runs import save_run
from kestra_dsl.console.masking import Masking
from kestra_dsl.console.messages import show_start
from kestra_dsl.errors import KestraDslError, NetworkError, RunTimeoutError, UnrenderedError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine import Run
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_SUCCESSFUL = frozenset(("SUCCESS", "WARNING"))


@click.command()
@flow_argument
@click.option("--local", is_flag=True, help="Run the flow on this machine, without a server. Required for now.")
@click.option(
    "-i",
    "--input",
    "inputs",
    multiple=True,
    callback=parse_pairs,
    metavar="ID=VALUE",
    help="The value of an input, or @FILE for a file. Repeatable.",
)
@click.option(
    "--mock",
    "mocks",
    multiple=True,
    callback=parse_pairs,
    metavar="TASK=OUTPUTS",
    help="Outputs of a task, which is not run then: JSON, or a file with JSON. Repeatable.",
)
@click.option(
    "--kv",
    multiple=True,
    callback=parse_pairs,
    metavar="KEY=VALUE",
    help="A key-value pair of the namespace, as JSON or text. Repeatable.",
)
@click.option(
    "--file",
    "files",
    multiple=True,
    callback=parse_pairs,
    metavar="NAME=PATH",
    help="A namespace file, or a folder of them; NAME is their path in the namespace, . its root. Repeatable.",
)
@click.option(
    "--secret",
    "secrets",
    multiple=True,
    metavar="NAME[=VALUE]",
    help="A secret (default VALUE: that of the environment variable NAME). Repeatable.",
)
@click.option(
    "--label",
    "labels",
    multiple=True,
    callback=parse_pairs,
    metavar="KEY=VALUE",
    help="A label of the execution. Repeatable.",
)
@click.option("--at", metavar="DATE", help="Run as scheduled at this date: 2024-03-01 or 2024-03-01T09:00:00.")
@click.option(
    "--trigger",
    metavar="ID[=VARIABLES]",
    help="The trigger that starts the run, with its variables as JSON. Required for --at if there are many schedules.",
)
@click.option(
    "--resume",
    "resumes",
    multiple=True,
    metavar="TASK[=INPUTS]",
    help="Resume a Pause task, with its inputs as JSON. Repeatable.",
)
@click.option("--network", is_flag=True, help="Allow network access, which otherwise ends the run with an error.")
@click.option(
    "--allow-host",
    "hosts",
    multiple=True,
    metavar="HOST[:PORT]",
    help="Allow network access only to this host: example.com, *.example.com, or loopback (this machine). Repeatable.",
)
@click.option(
    "--unrendered",
    type=click.Choice(("error", "allow")),
    default="error",
    show_default=True,
    help="Whether a property of a mocked task that cannot be rendered is an error.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True, max=86400),
    default=3600,
    show_default=True,
    callback=parse_seconds,
    help="Timeout in seconds.",
)
@click.option("--retry-at-once", is_flag=True, help="Retry without waiting between attempts.")
@click.option(
    "--keep",
    is_flag=True,
    help="Save states, outputs, logs and files in kdsl-runs/, readable only by you and with secrets masked.",
)
@env_option
@engine_option
@plugins_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    flow: str | None,
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
    env: str | None,
    target: str | None,
    plugins: tuple[Path, ...],
) -> None:
    """Run a flow on the real Kestra executor.

    FLOW is an id or namespace/id, a file with one flow, or - for YAML on stdin (default: the only flow of the project).
    States and logs are printed as they happen. Kestra's own tasks run; tasks of plugins that the engine lacks do
    nothing, unless they are mocked. Flows of the project that it calls run too.

    Network access is an error unless it is allowed. The outputs of a mock must fit the type of its task.

    Exits 0 for success, 1 if the run fails, 2 for bad use, 3 if the engine does not start.

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
    from kestra_dsl.project.selection import select_one
    from kestra_dsl.project.settings import settings, with_options

    if not local:
        named = f"{flow} " if flow else ""
        raise UsageError("flows run only on this machine so far", hint=f"kdsl run {named}--local")
    project = with_options(settings(env=env), target=target)
    main = select_one(flow, project).flow
    secret_values = dict(map(parse_secret, secrets))
    arguments: dict[str, Any] = {
        "inputs": {name: parse_input(value) for name, value in inputs.items()},
        "mocks": {task: parse_json(f"--mock {task}", text) for task, text in mocks.items()},
        "kv": {key: parse_json_or_text(text) for key, text in kv.items()},
        "files": {name: Path(text) for name, text in files.items()},
        "secrets": secret_values,
        "labels": labels,
        "at": at,
        "trigger": trigger and parse_trigger(trigger),
        "resume": dict(map(parse_resume, resumes)),
        "subflows": _subflows(main, project),
        "retry_at_once": retry_at_once,
        "network": network or hosts,
        "unrendered": unrendered,
        "timeout": timeout,
    }
    secret_inputs = _secret_inputs([main, *arguments["subflows"]], arguments["inputs"])
    masking = Masking([*secret_values.values(), *secret_inputs])
    show_start(project.target)
    with Engine(project.target, plugins=plugins, own_process=True) as engine:
        try:
            run = engine.run(main, **arguments, on_event=event_printer(main.id, masking))
        except KestraDslError as error:
            if isinstance(error, (NetworkError, RunTimeoutError, UnrenderedError)) and error.run is not None:
                masking.add(error.run.encrypted)
                storage = engine.storage if keep else None
                _report_failure(error.run, storage, masking, whole=isinstance(error, UnrenderedError))
            error.message = masking.text(error.message)
            error.hint = error.hint and masking.text(error.hint)
            raise
        masking.add(run.encrypted)
        if keep:
            save_run(run, engine.storage, masking)
    show_run(run, masking)
    if run.state not in _SUCCESSFUL:
        raise SystemExit(1)


def _secret_inputs(flows: Sequence[Flow], values: Mapping[str, Any]) -> Iterator[str]:
    """The values of SECRET inputs that are known before the run. The run itself reports those that it computes."""
    from kestra_dsl.checks.checked_flow import input_paths
    from kestra_dsl.inputs import Secret

    for number, flow in enumerate(flows):
        for path, declared in input_paths(flow.inputs or ()):
            if isinstance(declared, Secret):
                yield str(declared.__dict__.get("defaults") or "")
                yield str(values.get(path, "")) if number == 0 else ""


def _report_failure(run: Run, storage: Path | None, masking: Masking, *, whole: bool) -> None:
    """Save and print what is known of a run that ends with an error."""
    if storage is not None:
        save_run(run, storage, masking)
    if whole:
        show_run(run, masking)


def _subflows(flow: Flow, project: Settings) -> list[Flow]:
    """The flows of the project that a flow calls. Without a call, the definitions are not loaded."""
    from kestra_dsl.project.selection import select
    from kestra_dsl.project.subflows import called_names, flows_called_by

    if not any(called_names(flow)):
        return []
    return flows_called_by(flow, [one.flow for one in select((), project).flows])
