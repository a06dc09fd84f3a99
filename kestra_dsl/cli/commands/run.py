"""`kdsl run`: run a flow on a server, or with the real Kestra executor on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from kestra_dsl.cli.options import (
    engine_option,
    env_option,
    flow_argument,
    input_option,
    label_option,
    plugins_option,
)
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
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.masking import Masking
from kestra_dsl.console.messages import show_start
from kestra_dsl.errors import KestraDslError, NetworkError, RunTimeoutError, UnrenderedError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine import Run
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_SUCCESSFUL = frozenset(("SUCCESS", "WARNING"))
_ONLY_LOCAL = (
    "mocks", "kv", "files", "secrets", "at", "trigger", "resumes", "network", "hosts", "unrendered", "retry_at_once",
    "keep", "target", "plugins",
)  # fmt: skip


@click.command()
@flow_argument
@click.option("--local", is_flag=True, help="Run the flow on this machine, without a server.")
@click.option("--follow", is_flag=True, help="Print states and logs until the execution ends, as --local always does.")
@input_option
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
@label_option
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
    callback=parse_seconds,
    help="Timeout in seconds (default: 3600 with --local, none for --follow).",
)
@click.option("--retry-at-once", is_flag=True, help="Retry without waiting between attempts.")
@click.option(
    "--keep",
    is_flag=True,
    help="Save states, outputs, logs and files in kdsl-runs/, readable only by you and with secrets masked.",
)
@env_option
@server_options
@engine_option
@plugins_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    flow: str | None,
    local: bool,
    follow: bool,
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
    timeout: float | None,
    retry_at_once: bool,
    keep: bool,
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
    target: str | None,
    plugins: tuple[Path, ...],
) -> None:
    """Run a flow on a server, or with --local on this machine.

    On a server, the flow that was pushed is started: FLOW is namespace/id as in the definitions, or anything else that
    selects one flow of the project. The namespace is that of the environment (--env). With --follow, states and logs
    are printed until the execution ends. Ctrl-C then asks whether to kill it.

    With --local, FLOW runs on the real Kestra executor, without a server. FLOW is an id or namespace/id, a file with
    one flow, or - for YAML on stdin (default: the only flow of the project). Kestra's own tasks run; tasks of plugins
    that the engine lacks do nothing, unless they are mocked. Flows of the project that it calls run too. Network access
    is an error unless it is allowed. The outputs of a mock must fit the type of its task.

    Exits 0 for success, 1 if the run fails, 2 for bad use, 3 if the server fails or the engine does not start. Without
    --follow, 0 means that the execution was started.

    \b
    Examples:
      kdsl run company.team/load -i month=2019-01 --follow --env prod
      kdsl run load -i file=@trips.csv --label reason=retry
      kdsl run hello_world --local
      kdsl run gcp_taxi --local -i taxi=green --mock extract=outputs.json
      kdsl run trips_report --local --file .=definitions/files
      kdsl run prices --local --allow-host api.example.com --allow-host loopback:8080
      kdsl run on_request --local --trigger 'request={"body": {"taxi": "green"}}'
      kdsl run postgres_taxi_scheduled --local --at 2019-02-01 --secret POSTGRES_PASSWORD --keep
    """
    from kestra_dsl.project.settings import settings, with_options

    if not local:
        from kestra_dsl.cli.server_run import run_on_server

        _refuse_options(_ONLY_LOCAL, "--local")
        flags = {"url": url, "tenant": tenant, "context": context}
        run_on_server(flow, settings(env=env), inputs, labels, flags, follow=follow, timeout=timeout)
        return
    _refuse_options(("url", "tenant", "context"), "a server, without --local")
    from kestra_dsl.engine import Engine
    from kestra_dsl.project.selection import select_one

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
        "timeout": 3600 if timeout is None else timeout,
    }
    secret_inputs = _secret_inputs([main, *arguments["subflows"]], arguments["inputs"])
    masking = Masking([*secret_values.values(), *secret_inputs])
    shared = None if keep else project.root  # the storage of a warm engine has files of other runs
    engine = Engine(project.target, plugins=plugins, own_process=True, project=shared)
    if not engine.is_warm:
        show_start(project.target)
    with engine:
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


def _refuse_options(names: tuple[str, ...], need: str) -> None:
    """Refuse options that are for the other place to run."""
    context = click.get_current_context()
    options = [
        parameter.opts[-1]
        for parameter in context.command.params
        if parameter.name in names and context.get_parameter_source(parameter.name) is ParameterSource.COMMANDLINE
    ]
    if options:
        raise UsageError(f"{', '.join(options)} {'need' if len(options) > 1 else 'needs'} {need}")


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
