"""List the flows in Python that a Kestra version refuses. The others need no migration."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from kestra_dsl.cli.yaml_arguments import yaml_files
from kestra_dsl.console.messages import show_refusal
from kestra_dsl.errors import KestraDslError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["are_definitions", "show_definitions"]


class _Refused(NamedTuple):
    name: str
    error: KestraDslError


def are_definitions(paths: Sequence[Path]) -> bool:
    """Whether paths are Python files, and folders with Python files and without YAML files."""
    return bool(paths) and all(
        path.suffix == ".py" if path.is_file() else not yaml_files(path) and any(path.rglob("*.py")) for path in paths
    )


def show_definitions(paths: Sequence[Path], new: str, output_format: str) -> bool:
    """Print the flows that a Kestra version refuses, and how many need no change.

    Args:
        paths: Python files, and folders of them.
        new: The Kestra version.
        output_format: ``text``, ``json`` or ``markdown``.

    Returns:
        Whether the version accepts all of them.

    Raises:
        KestraDslError: A file cannot be loaded.
        UsageError: There is no flow.
    """
    from kestra_dsl.cli.selected import selected_flows
    from kestra_dsl.project.left_out import describe, meant_for
    from kestra_dsl.project.settings import settings

    flows = [one.flow for one in selected_flows([str(path) for path in paths], settings())]
    meant, left_out = meant_for(flows, new)
    refused = [*filter(None, (_refused(flow, new) for flow in meant))]
    ready = len(meant) - len(refused)
    summary = f"{ready} of {len(meant)} flows in Python need no change for Kestra {new}: kdsl build --target {new}"
    if output_format == "json":
        click.echo(json.dumps(_as_data(refused, ready, new), indent=2, ensure_ascii=False))
    elif output_format == "markdown":
        click.echo(f"## Flows in Python for Kestra {new}\n\n{summary}.")
        for one in refused:
            click.echo(f"- [ ] `{one.name}`: {one.error.message}")
    else:
        for one in refused:
            show_refusal(one.error, one.name)
        click.echo("\n".join(filter(None, (describe(left_out, new), summary))), err=True)
    return not refused


def _refused(flow: Flow, new: str) -> _Refused | None:
    try:
        flow.to_yaml(new)
    except KestraDslError as error:
        return _Refused(f"{flow.namespace}.{flow.id}", error)
    return None


def _as_data(refused: Sequence[_Refused], ready: int, new: str) -> dict[str, Any]:
    return {
        "to": new,
        "summary": {"flows": ready + len(refused), "ready": ready, "by hand": len(refused)},
        "flows": [
            {
                "flow": one.name,
                "state": "by hand",
                "reason": one.error.message,
                "hint": one.error.hint,
                "at": str(one.error.origin) if one.error.origin else None,
            }
            for one in refused
        ],
    }
