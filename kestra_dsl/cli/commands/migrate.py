"""`kdsl migrate`: edit YAML flows for another Kestra version."""

from __future__ import annotations

import json
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kestra_dsl.migrating.report import Report

__all__ = ["command"]


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@click.option(
    "--from",
    "old",
    type=click.Choice(version_names()),
    default="1.3",
    show_default=True,
    help="The version that the files are written for.",
)
@click.option(
    "--to",
    "new",
    type=click.Choice(version_names()),
    default="2.0",
    show_default=True,
    help="The version to migrate to.",
)
@click.option("--write", is_flag=True, help="Edit the files.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Write the migrated files into this folder."
)
@click.option("--prove", "proving", is_flag=True, help="Run each flow on both versions and compare the runs.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="A diff for people, a ledger for programs, or one for an issue.",
)
def command(  # noqa: PLR0913, PLR0917 - one for each option
    paths: tuple[Path, ...], old: str, new: str, write: bool, out: Path | None, proving: bool, output_format: str
) -> None:
    """Edit YAML flows for another Kestra version.

    PATH is a YAML file or a folder. Only what has to change is edited: comments, order, quotes and layout stay. Without
    --write or --out, the changes are shown as a diff. Each file is read again afterwards, and has to be the flow that
    the library would write for the new version. Flows in Python need no migration: `kdsl build --target 2.0`. For
    Python files, and folders of them without YAML, the flows that the new version refuses are listed.

    --prove runs each flow before and after its migration, on the installed engines of both versions (`kdsl engine
    install`), with the same generated inputs, secrets and files. Tasks of plugins are mocked with outputs of their
    types. Task states, values of loops, outputs, labels and rendered properties are compared.

    Exits 1 when a flow cannot be migrated, or does something else afterwards; the reason and its line are shown.

    \b
    Examples:
      kdsl migrate flows
      kdsl migrate flows --write
      kdsl migrate flows --to 2.0 --out flows-2.0
      kdsl migrate flows --format markdown > migration.md
      kdsl migrate flows --prove
      kdsl migrate definitions
    """
    from kestra_dsl.cli.migrating_definitions import are_definitions, show_definitions
    from kestra_dsl.cli.yaml_arguments import yaml_texts
    from kestra_dsl.console.escaping import escaped
    from kestra_dsl.console.progress import progress_of
    from kestra_dsl.migrating.report import as_json, as_markdown, causes, migrate_files, summary

    if old == new:
        raise UsageError(f"the files are to be migrated from {old} to {new}", hint="name another version with --to")
    if are_definitions(paths):
        if write or out is not None or proving:
            raise UsageError(
                "flows in Python are not edited",
                hint=f"leave out --write, --out and --prove; kdsl build --target {new}",
            )
        if not show_definitions(paths, new, output_format):
            raise SystemExit(1)
        return
    texts = yaml_texts(paths)
    report = migrate_files(texts, old, new, progress_of("flows"))
    if proving:
        report = _proven(report, dict(texts))
    if write or out is not None:
        _write(report, paths, out)
    if output_format == "json":
        click.echo(json.dumps(as_json(report), indent=2, ensure_ascii=False))
    elif output_format == "markdown":
        click.echo(as_markdown(report), nl=False)
    else:
        _show(report, diff=not write and out is None)
        for cause, count in causes(report):
            click.echo(f"  by hand: {escaped(cause)} ({count})", err=True)
        click.echo(summary(report), err=True)
    if report.by_hand or report.unread or any(proof.verdict == "differs" for proof in report.proofs.values()):
        raise SystemExit(1)


def _proven(report: Report, texts: Mapping[str, str]) -> Report:
    """The report with the results of running each flow on both engines."""
    from kestra_dsl.console.progress import progress_of
    from kestra_dsl.engine import Engine
    from kestra_dsl.proving import prove

    with Engine(report.old, own_process=True) as old, Engine(report.new, own_process=True) as new:
        return report._replace(proofs=prove(report.flows, texts, (old, new), progress_of("flows")))


def _write(report: Report, paths: Sequence[Path], out: Path | None) -> None:
    from kestra_dsl.project.atomic_files import apply_changes, write_file

    if out is None:
        for flow in report.flows:
            if flow.changed:
                write_file(Path(flow.file), flow.text)
        return
    texts = {}
    for flow in report.flows:
        file = Path(flow.file)
        base = next((path for path in paths if path.is_dir() and file.is_relative_to(path)), file.parent)
        texts[str(file.relative_to(base))] = flow.text.encode()
    apply_changes(out, texts, [])


def _show(report: Report, *, diff: bool) -> None:
    from kestra_dsl.console.colour import DIFF_STYLES, colour
    from kestra_dsl.console.escaping import escaped
    from kestra_dsl.console.messages import show_refusal

    for flow in report.flows:
        if diff and flow.changed:
            before = Path(flow.file).read_bytes().decode().splitlines()
            for line in unified_diff(before, flow.text.splitlines(), flow.file, flow.file, n=2, lineterm=""):
                click.echo(click.style(escaped(line), fg=DIFF_STYLES.get(line[:1])), color=colour())
        if flow.rewritten:
            click.echo(f"{escaped(flow.file)}: written again as a whole, without its comments", err=True)
    for flow in report.refused:
        assert flow.refused is not None
        show_refusal(flow.refused, flow.file)
    for flow in report.flows:
        for notice in flow.notices:
            place = f"{flow.file}:{notice.line}"
            kind = "by hand" if notice.rejected else "note"
            click.echo(f"{escaped(place)}: {kind}: {escaped(notice.message)} [{notice.rule.id}]", err=True)
            if notice.hint:
                click.echo(f"  hint: {escaped(notice.hint)}", err=True)
    for file, proof in report.proofs.items():
        click.echo(f"{escaped(file)}: {escaped(str(proof))}", err=True)
    for one in report.unread:
        click.echo(f"{escaped(one.file)}: not a flow of Kestra {report.old}: {escaped(one.error.message)}", err=True)
