"""`kdsl run` on a server: start an execution, show its events, and ask whether to kill it on Ctrl-C."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.cli.parsing import parse_input
from kestra_dsl.cli.run_output import event_printer, show_state
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.masking import Masking
from kestra_dsl.console.messages import show_note
from kestra_dsl.errors import ServerError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.executions import Execution
    from kestra_dsl.server.served_flows import ServedFlow

__all__ = ["connected", "parse_inputs", "run_on_server", "tell_difference"]

_INTERRUPTED = 130


def connected(project: Settings, flags: Mapping[str, str | None], *, hint: str | None = None) -> Client:
    """Return a client for the server of a project.

    Args:
        project: The settings.
        flags: ``url``, ``tenant`` and ``context`` of the command line.
        hint: What to do if no server is configured.

    Raises:
        UsageError: No server is named.
    """
    from kestra_dsl.server.configuration import configuration

    found = configuration(project, flags=flags)
    if "url" not in found.found and hint is not None:
        raise UsageError("no server is configured", hint=hint)
    return found.client()


def parse_inputs(flow: ServedFlow, texts: Mapping[str, str]) -> dict[str, str | Path]:
    """Return the values of inputs: text, and the path for `@FILE`. For an input that is no file, its text is read.

    Raises:
        UsageError: The flow has no such input, or a file cannot be read.
    """
    flow.check_inputs(texts)
    types = flow.input_types()
    values: dict[str, str | Path] = {}
    for name, text in texts.items():
        value = parse_input(text)
        if isinstance(value, Path):
            try:
                values[name] = value if types.get(name) == "FILE" else value.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise UsageError(f"input {name}: {value}: {getattr(error, 'strerror', error)}") from None
        elif types.get(name) == "FILE":
            raise UsageError(f"input {name} is a file", hint=f"-i {name}=@FILE")
        else:
            values[name] = text
    return values


def tell_difference(flow: ServedFlow) -> None:
    """Say that the server has another text than the project."""
    if flow.is_as_built is False:
        show_note(f"{flow.name} on the server is not as `kdsl build` wrote it; `kdsl plan` shows the difference")


def run_on_server(  # noqa: PLR0913 - what is run, where, and how
    argument: str | None,
    project: Settings,
    inputs: Mapping[str, str],
    labels: Mapping[str, str],
    flags: Mapping[str, str | None],
    *,
    follow: bool,
    timeout: float | None,
) -> None:
    """Start a flow on a server, and follow it if that is wanted.

    Raises:
        SystemExit: With 1 if it did not end well, 130 if it was interrupted.
    """
    from kestra_dsl.catalog.states import ENDED
    from kestra_dsl.server.executions import start
    from kestra_dsl.server.served_flows import served_flow, served_name

    wrong = next((key for key in labels if ":" in key), None)
    if wrong is not None:
        raise UsageError(f"the key of the label {wrong!r} has a colon", hint="--label key=value")
    named = f"{argument} " if argument else ""
    local = f"kdsl run {named}--local runs it on this machine; KDSL_URL names a server"
    with connected(project, flags, hint=local) as client:
        flow = served_flow(client, served_name(argument, project), project)
        tell_difference(flow)
        values = parse_inputs(flow, inputs)
        types = flow.input_types()
        masking = Masking(str(value) for name, value in values.items() if types.get(name) == "SECRET")
        try:
            execution = start(client, flow.namespace, flow.id, values, labels)
        except KeyboardInterrupt:
            click.echo(f"an execution of {flow.name} may have been started", err=True)
            raise
        click.echo(f"started {execution.name} {execution.id}", err=True)
        click.echo(escaped(execution.url), err=follow)
        if not follow:
            return
        show = event_printer(flow.id, masking)
        ended = _followed(client, execution, show, timeout)
        for name, value in ended.outputs.items():
            click.echo(
                f"{escaped(masking.text(name))} = {escaped(json.dumps(masking.data(value), ensure_ascii=False))}"
            )
        show_state(flow.id, ended.state)
        assert ended.state in ENDED
        _exit_by(ended)


def _exit_by(execution: Execution) -> None:
    from kestra_dsl.server.executions import SUCCESSFUL

    if execution.state not in SUCCESSFUL:
        raise SystemExit(1)


def _followed(
    client: Client, execution: Execution, show: Callable[[Mapping[str, Any]], None], timeout: float | None
) -> Execution:
    """Follow an execution. An interrupt asks whether to kill it; nothing else ends it."""
    from kestra_dsl.server.executions import Followed, kill

    followed = Followed(client, execution, show)
    try:
        return followed.to_its_end(timeout)
    except KeyboardInterrupt:
        if not _may_kill(client, execution):
            raise SystemExit(_INTERRUPTED) from None
    except ServerError as error:
        error.hint = f"the execution goes on without you: {execution.url}"
        raise
    kill(client, execution)
    return followed.to_its_end()


def _may_kill(client: Client, execution: Execution) -> bool:
    from kestra_dsl.server.executions import kill_address

    if sys.stdin.isatty() and sys.stderr.isatty():
        try:
            if click.confirm("\nKill the execution?", err=True):
                return True
        except click.Abort:  # a second interrupt
            click.echo(err=True)
    click.echo(f"interrupted; execution {execution.id} goes on: {escaped(execution.url)}", err=True)
    click.echo(f"to kill it: curl -X DELETE -u USER:PASSWORD {escaped(kill_address(client, execution))}", err=True)
    return False
