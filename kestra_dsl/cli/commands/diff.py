"""`kdsl diff`: show what differs between two flows, or two versions or environments of flows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.options import env_option, format_option
from kestra_dsl.console.colour import DIFF_STYLES, colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.messages import plural, show_note
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.comparing import Difference
    from kestra_dsl.project.selection import SelectedFlow
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]


class _Side(NamedTuple):
    """A flow of one side, rendered."""

    name: str
    target: str
    env: str | None
    data: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.name} ({', '.join(filter(None, [self.target, self.env]))})"


@click.command()
@click.argument("left", metavar="[A]", required=False, shell_complete=complete_flow)
@click.argument("right", metavar="[B]", required=False, shell_complete=complete_flow)
@env_option
@click.option("--to-env", metavar="NAME", help="The environment of B (default: that of A).")
@click.option(
    "--target",
    "targets",
    type=click.Choice(version_names()),
    multiple=True,
    help="The Kestra version, or those of A and of B (default: that of the project, else 1.3).",
)
@format_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    left: str | None,
    right: str | None,
    env: str | None,
    to_env: str | None,
    targets: tuple[str, ...],
    output_format: str,
) -> None:
    """Show what differs between two flows.

    A and B are each an id or namespace/id, a file with one flow, or - for YAML on stdin. Without B, two versions or
    environments of A are compared; A may then be a pattern, a module or a folder too (default: all flows of the
    project). Layout, comments, the order of keys, and whitespace and parentheses in expressions are ignored.

    Exits 0 if nothing differs, 1 if something does.

    \b
    Examples:
      kdsl diff gcp_taxi old/gcp_taxi.yaml
      kdsl diff gcp_taxi --target 1.3 --target 2.0
      kdsl diff --to-env prod
      kdsl diff a.yaml b.yaml --format json
    """
    from kestra_dsl.project.selection import select_one
    from kestra_dsl.project.settings import settings, with_options

    if len(targets) > len(("A", "B")):
        raise UsageError("--target is given more than twice", hint="use it once for both flows, or once for each")
    first = with_options(settings(env=env), target=targets[0] if targets else None)
    second = with_options(settings(env=to_env or env), target=targets[-1] if targets else None)
    same = (first.target, first.env) == (second.target, second.env)
    if same and right in {None, left}:
        raise UsageError(
            f"{left or 'the project'!r} is compared with itself",
            hint="name another flow, two versions (--target 1.3 --target 2.0), or an environment (--to-env prod)",
        )
    if left is not None and right is not None:
        pairs = [(_side(left, select_one(left, first), first), _side(right, select_one(right, second), second))]
    else:
        pairs = _pairs(() if left is None else (left,), first, second)
    found = [(pair, _differences(pair)) for pair in pairs]
    if output_format == "json":
        entries = [_entry(each, pair[0].name if len(pairs) > 1 else None) for pair, some in found for each in some]
        click.echo(json.dumps(entries, indent=2, ensure_ascii=False))
    else:
        _show(found)
    if any(differences for _, differences in found):
        raise SystemExit(1)


def _pairs(arguments: tuple[str, ...], first: Settings, second: Settings) -> list[tuple[_Side, _Side]]:
    """Each selected flow in two versions or environments, found again by its file and position there."""
    from kestra_dsl.cli.selected import selected_flows
    from kestra_dsl.core.names import full_name
    from kestra_dsl.project.left_out import describe, meant_for

    if "-" in arguments:
        raise UsageError("stdin can be read only once", hint="save the flow as a file, or name B")
    selected = selected_flows(arguments, first, one_each=True)
    again = selected_flows([str(one.file) for one in selected], second)
    others = {(one.file, one.position): one for one in again}
    pairs = []
    for one in selected:
        left_out = [
            (target, meant_for([one.flow], target)[1]) for target in dict.fromkeys((first.target, second.target))
        ]
        for target, flows in left_out:
            show_note(describe(flows, target))
        if not any(flows for _, flows in left_out):
            name = arguments[0] if len(selected) == 1 and arguments else full_name(one.flow)
            pairs.append((_side(name, one, first), _side(name, others[one.file, one.position], second)))
    return pairs


def _side(name: str, selected: SelectedFlow, project: Settings) -> _Side:
    return _Side(name, project.target, project.env, selected.flow.to_dict(project.target))


def _differences(pair: tuple[_Side, _Side]) -> list[Difference]:
    from kestra_dsl.comparing import differences

    return differences(pair[0].data, pair[1].data, targets=(pair[0].target, pair[1].target))


def _show(found: list[tuple[tuple[_Side, _Side], list[Difference]]]) -> None:
    """Print the lines that differ, and on stderr the properties."""
    from kestra_dsl.comparing import line_diff

    for (left, right), _ in found:
        lines = line_diff(left.data, right.data, names=(str(left), str(right)), targets=(left.target, right.target))
        for line in lines:
            click.echo(click.style(escaped(line), fg=DIFF_STYLES.get(line[:1])), color=colour())
    count = sum(len(differences) for _, differences in found)
    text = plural(count, "difference") if count else "no differences"
    if len(found) > 1:
        text += f" in {plural(len(found), 'flow')}"
    click.echo(click.style(text, fg="yellow" if count else "green"), err=True, color=colour())
    for (left, _), differences in found:
        where = f"{left.name}: " if len(found) > 1 else ""
        for difference in differences:
            click.echo(f"  {escaped(f'{where}{difference}')}", err=True)


def _entry(difference: Difference, flow: str | None) -> dict[str, Any]:
    """A value that one side lacks is left out of the entry, and the flow if there is only one."""
    from kestra_dsl.comparing import ABSENT

    sides = {"left": difference.left, "right": difference.right}
    entry = ({"flow": flow} if flow else {}) | {"path": difference.path, "moved": difference.moved}
    return entry | {name: value for name, value in sides.items() if value is not ABSENT}
