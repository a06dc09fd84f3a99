"""``kdsl diff``: what differs between two flows, by what they mean to Kestra."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.options import env_option, form_option
from kestra_dsl.console.colour import DIFF_STYLES, colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.comparing import Difference
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]


class _Side(NamedTuple):
    """A flow as it is asked for."""

    name: str
    target: str
    env: str | None

    def __str__(self) -> str:
        return f"{self.name} ({', '.join(filter(None, [self.target, self.env]))})"


@click.command()
@click.argument("left", metavar="A", shell_complete=complete_flow)
@click.argument("right", metavar="[B]", required=False, shell_complete=complete_flow)
@click.option(
    "--target",
    "targets",
    type=click.Choice(version_names()),
    multiple=True,
    help="The Kestra version; given twice, that of A and that of B. Default: the project's.",
)
@env_option
@click.option("--to-env", metavar="NAME", help="The environment of B. Default: that of A.")
@form_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    left: str, right: str | None, targets: tuple[str, ...], env: str | None, to_env: str | None, form: str
) -> None:
    """Show what differs between two flows.

    A and B are flows of the project, by id or namespace/id, or files with one flow each. Without B, A is compared with
    itself as another version or another environment has it. Layout, comments, the order of keys, and whitespace and
    parentheses in expressions make no difference.

    Exits 0 when the two mean the same, 1 when they differ.

    \b
    Examples:
      kdsl diff gcp_taxi old/gcp_taxi.yaml
      kdsl diff gcp_taxi --target 1.3 --target 2.0
      kdsl diff gcp_taxi --to-env prod
      kdsl diff a.yaml b.yaml --format json
    """
    from kestra_dsl.comparing import differences, line_diff
    from kestra_dsl.project.settings import settings, with_options

    if len(targets) > len(("A", "B")):
        raise UsageError("--target is given more than twice", hint="once for both flows, or once for each")
    chosen = [
        with_options(settings(env=env), target=targets[0] if targets else None),
        with_options(settings(env=to_env or env), target=targets[-1] if targets else None),
    ]
    one, other = (_Side(name, one.target, one.env) for name, one in zip((left, right or left), chosen, strict=True))
    if one == other:
        raise UsageError(
            f"{left!r} is compared with itself",
            hint="name another flow, two versions (--target 1.3 --target 2.0), or an environment (--to-env prod)",
        )
    ours, theirs = _data(one, chosen[0]), _data(other, chosen[1])
    versions = (one.target, other.target)
    found = differences(ours, theirs, targets=versions)
    if form == "json":
        click.echo(json.dumps([_entry(difference) for difference in found], indent=2, ensure_ascii=False))
    else:
        _show(line_diff(ours, theirs, names=(str(one), str(other)), targets=versions), found)
    if found:
        raise SystemExit(1)


def _data(side: _Side, settings: Settings) -> dict[str, Any]:
    """A flow as it is written. An environment changes a flow in place, so each side has modules of its own."""
    from kestra_dsl.project.finding import forget
    from kestra_dsl.project.imports import closure
    from kestra_dsl.project.selecting import definition_files, flow_named

    file = Path(side.name)
    if not side.name.endswith((".yaml", ".yml")):
        files = [file.absolute()] if file.is_file() else definition_files(settings)
        for module in files:
            forget(closure(module, settings.root, {}))
    return flow_named(side.name, settings).to_dict(side.target)


def _show(lines: list[str], found: list[Difference]) -> None:
    for line in lines:
        click.echo(click.style(escaped(line), fg=DIFF_STYLES.get(line[:1])), color=colour())
    told = f"{len(found)} difference{'s' * (len(found) != 1)}" if found else "no differences"
    click.echo(click.style(told, fg="yellow" if found else "green"), err=True, color=colour())
    for difference in found:
        click.echo(f"  {escaped(str(difference))}", err=True)


def _entry(difference: Difference) -> dict[str, Any]:
    """What one side does not have is left out of the entry."""
    from kestra_dsl.comparing import ABSENT

    sides = {"left": difference.left, "right": difference.right}
    entry = {"path": difference.path, "moved": difference.moved}
    return entry | {name: value for name, value in sides.items() if value is not ABSENT}
