"""Print what happens in a run, and its result, with secrets masked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.catalog.states import ENDED
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped

if TYPE_CHECKING:
    from kestra_dsl.console.masking import Masking
    from kestra_dsl.engine import Run

__all__ = ["event_printer", "show_run", "show_state"]

_COLOURS = {"SUCCESS": "green", "WARNING": "yellow", "FAILED": "red", "KILLED": "red", "PAUSED": "yellow"}
_SHOWN = frozenset("RUNNING SUCCESS WARNING FAILED KILLED PAUSED SKIPPED RETRYING".split())


def event_printer(flow_id: str, masking: Masking) -> Callable[[Mapping[str, Any]], None]:
    """Return a function that prints the states of tasks and the logs of a run, with times if they are known.

    Args:
        flow_id: The flow that is run. Tasks of the flows that it calls are shown with their flow.
        masking: The secrets to mask.
    """

    def show(event: Mapping[str, Any]) -> None:
        log = event.get("log")
        if log:
            level = click.style(escaped(log["level"]), fg="red" if log["level"] == "ERROR" else None, dim=True)
            task = escaped(masking.text(_task_name(log["flow"], log["task"], None, flow_id)))
            click.echo(f"{_time(log)}  {level} {task}: {_message(log['message'], masking)}", color=colour())
        elif event["state"] in _SHOWN:
            state = click.style(event["state"], fg=_COLOURS.get(event["state"]))
            task = escaped(masking.text(_task_name(event["flow"], event["task"], event["value"], flow_id)))
            click.echo(f"{_time(event)}{task} {state}{_duration(event)}", color=colour())

    return show


def show_run(run: Run, masking: Masking) -> None:
    """Print the outputs of a run, and on stderr what was stubbed, its connections, and its state.

    Args:
        run: The run.
        masking: The secrets to mask.
    """
    for name, value in run.outputs.items():
        text = json.dumps(masking.data(value), ensure_ascii=False)
        click.echo(f"{escaped(masking.text(name))} = {escaped(text)}")
    if run.stubs:
        text = f"stubbed: {', '.join(dict.fromkeys(map(str, run.stubs)))}"
        click.echo(click.style(escaped(text), dim=True), err=True, color=colour())
    for connection in run.network:
        text = escaped(masking.text(f"network: {connection}"))
        click.echo(click.style(text, dim=True), err=True, color=colour())
    if run.ungated_processes:
        text = f"network: connections of scripts are neither limited nor listed ({run.ungated_processes})"
        click.echo(click.style(escaped(text), fg="yellow"), err=True, color=colour())
    for one in (run, *run.others):
        for name, reason in one.unrendered.items():
            task = _task_name(one.flow, name, None, run.flow)
            text = f"{task} cannot be rendered, and fails on a server: {reason}"
            click.echo(click.style(escaped(masking.text(text)), fg="yellow"), err=True, color=colour())
    if "PAUSED" in (run.state, *(other.state for other in run.others)):
        click.echo("the run is paused; resume it with --resume TASK", err=True)
    show_state(run.flow, run.state)


def show_state(flow_id: str, state: str) -> None:
    """Print the last state of a run on stderr."""
    text = escaped(f"{flow_id} {state}")
    click.echo(click.style(text, fg=_COLOURS.get(state), bold=True), err=True, color=colour())


def _time(happened: Mapping[str, Any]) -> str:
    """The time of day on this machine."""
    at = happened.get("at")
    if at is None:
        return ""
    text = f"{datetime.fromtimestamp(at):%H:%M:%S.%f}"[:-3]  # noqa: DTZ006 - as the user's clock shows it
    return click.style(f"{text} ", dim=True)


def _duration(event: Mapping[str, Any]) -> str:
    """How long a task took that has ended."""
    if event["state"] not in ENDED or "began" not in event:
        return ""
    minutes, seconds = divmod(event["at"] - event["began"], 60)
    text = f"{int(minutes)} min {int(seconds)} s" if minutes else f"{seconds:.2f} s"
    return click.style(f" {text}", dim=True)


def _message(text: str, masking: Masking) -> str:
    """Indent further lines, so that none can imitate a line of the command."""
    return "\n    ".join(escaped(masking.text(text), lines=True).split("\n"))


def _task_name(flow: str, task: str | None, value: str | None, main: str) -> str:
    name = "/".join(filter(None, [flow if flow != main else None, task])) or flow
    return f"{name}[{value}]" if value is not None else name
