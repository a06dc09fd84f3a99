"""`kdsl schema`: write a JSON Schema for editors."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kestra_dsl.cli.options import target_option
from kestra_dsl.errors import UsageError

__all__ = ["command"]


@click.command()
@target_option
@click.option("--project", is_flag=True, help="The schema of pyproject.toml with [tool.kdsl], instead of flows.")
@click.option("-o", "--out", type=click.Path(dir_okay=False, path_type=Path), help="The file (default: stdout).")
def command(target: str | None, project: bool, out: Path | None) -> None:
    """Write the JSON Schema of flows in YAML, for editors.

    It has all types of the Kestra version (default: the target of the project), with their properties and values.

    \b
    Examples:
      kdsl schema -o kestra.schema.json
      kdsl schema --target 2.0 -o kestra-2.0.schema.json
      kdsl schema --project -o kdsl.schema.json
    """
    if project:
        if target is not None:
            raise UsageError("--project is the same for all Kestra versions", hint="leave out --target")
        from kestra_dsl.project.settings_schema import settings_schema

        schema = settings_schema()
    else:
        from kestra_dsl.project.settings import settings
        from kestra_dsl.reference.flow_schema import flow_schema

        schema = flow_schema(target or settings().target)
    text = json.dumps(schema, indent=2 if project else None, separators=None if project else (",", ":")) + "\n"
    if out is None:
        click.echo(text, nl=False)
        return
    from kestra_dsl.project.atomic_files import write_file

    write_file(out, text)
    click.echo(f"{out}: {len(text) / 1e6:.1f} MB" if not project else str(out), err=True)
