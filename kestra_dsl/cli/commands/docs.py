"""`kdsl docs`: show the reference of a type."""

from __future__ import annotations

import json
import shutil
import textwrap
from typing import TYPE_CHECKING

import click

from kestra_dsl.catalog.type_facts import deprecation
from kestra_dsl.catalog.versions import fact_versions
from kestra_dsl.cli.completion import complete_type
from kestra_dsl.cli.options import format_option
from kestra_dsl.console.colour import colour
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.reference import PropertyReference, TypeReference

__all__ = ["command"]

_WIDEST = 120


@click.command()
@click.argument("names", metavar="TYPE", nargs=-1, shell_complete=complete_type)
@click.option("--search", is_flag=True, help="List the types with these words in their name, properties or outputs.")
@click.option("--coverage", is_flag=True, help="Count the types that the library has classes for.")
@format_option
def command(names: tuple[str, ...], search: bool, coverage: bool, output_format: str) -> None:
    """Show what a type has, or list the types of a package.

    TYPE is a Kestra type, a class of this library, or a unique ending of one of these: a task, a trigger, a condition,
    a task runner, an input, a retry, or any other part of a flow. It may also be a package. It needs no server.

    \b
    Examples:
      kdsl docs postgresql.CopyIn
      kdsl docs io.kestra.plugin.core.trigger.Schedule
      kdsl docs SELECT
      kdsl docs Flow
      kdsl docs retries.Constant --format json
      kdsl docs aws.s3
      kdsl docs --search s3 upload
      kdsl docs --coverage
    """
    from kestra_dsl.reference import reference
    from kestra_dsl.reference.finding_types import types_of_package, types_with_words

    if coverage:
        if names or search:
            raise UsageError("--coverage counts all types", hint="leave out the names and --search")
        _coverage(output_format)
        return
    if search and names:
        _list(types_with_words(names), f"no type has {' and '.join(names)}", output_format)
        return
    if len(names) != 1:
        raise UsageError("give one type or package", hint="`kdsl docs --search WORD WORD` finds types by words")
    name = names[0]
    of_package = types_of_package(name)
    if of_package:
        _list(of_package, "", output_format)
        return
    known = reference(name)
    if output_format == "json":
        entry = known._asdict()
        entry["import"] = known.import_line
        entry["properties"] = [each._asdict() for each in known.properties]
        entry["outputs"] = [
            {"name": python, "kestra_name": kestra, "kind": kind} for python, (kestra, kind) in known.outputs.items()
        ]
        click.echo(json.dumps(entry, indent=2, ensure_ascii=False))
    else:
        _text(known)


def _list(found: list[str], none: str, output_format: str) -> None:
    if not found:
        raise UsageError(none, hint="`kdsl codegen` generates classes for the plugins of your own server")
    click.echo(json.dumps(found, indent=2) if output_format == "json" else "\n".join(found))


def _coverage(output_format: str) -> None:
    from kestra_dsl.reference.coverage import coverage

    found = coverage()
    if output_format == "json":
        click.echo(json.dumps(found._asdict(), indent=2))
        return
    kinds = found.kinds
    versions = ", ".join(f"{count:,} in {version}" for version, count in found.versions.items())
    click.echo(f"{sum(kinds.values()):,} types of Kestra and {found.families} plugin families")
    click.echo(f"  {kinds['task']:,} tasks, {kinds['trigger']:,} triggers, {kinds['other']:,} others")
    click.echo(f"  by Kestra version: {versions}")
    click.echo(f"  Enterprise Edition: {found.paid}")
    click.echo(f"  some properties may be missing: {', '.join(found.uncertain) or 'none'}")
    click.echo("other types stay generic tasks, such as io.kestra.plugin.ee: `kdsl docs TYPE` says why")


def _text(known: TypeReference) -> None:
    click.echo(f"{click.style(known.name, bold=True)} ({known.role})", color=colour())
    if known.type and known.type != known.name:
        click.echo(f"type: {known.type}")
    click.echo(known.import_line)
    about = f"In Kestra {', '.join(known.versions)}."
    if known.plugin:
        about += f" From {known.plugin}."
    if known.paid:
        about += " Needs the Enterprise Edition."
    unknown = [version for version in fact_versions() if version not in known.known]
    if unknown:
        about += f" No schema data for {' and '.join(unknown)}."
    if known.deprecated or known.replaced_by:
        about += " " + deprecation(known.replaced_by, deprecated=known.deprecated)
    click.echo(about)
    if known.page:
        click.echo(known.page)
    if known.aliases:
        click.echo(f"Also called {', '.join(known.aliases)}.")
    _section("Properties", [_row(each, known) for each in known.properties if not each.common])
    _section(f"Properties of every {known.role}", [_row(each, known) for each in known.properties if each.common])
    _section("Outputs", [(name, _output(name, *known.outputs[name])) for name in known.outputs])


def _section(title: str, rows: list[tuple[str, str]]) -> None:
    if not rows:
        return
    click.echo()
    click.echo(click.style(title, bold=True), color=colour())
    widest = max(len(name) for name, _ in rows)
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for name, text in rows:
        wrapped = textwrap.wrap(text, max(width - widest - 4, 30), break_long_words=False, break_on_hyphens=False)
        first, *rest = wrapped or [""]
        click.echo(f"  {click.style(name.ljust(widest), fg='cyan')}  {first}", color=colour())
        for line in rest:
            click.echo(" " * (widest + 4) + line)


def _row(one: PropertyReference, of: TypeReference) -> tuple[str, str]:
    from kestra_dsl.reference.property_text import property_text

    return one.name, property_text(one, of.versions)


def _output(name: str, kestra_name: str, kind: str) -> str:
    return f"{kind}." + (f" Kestra's name: {kestra_name}." if kestra_name != name else "")
