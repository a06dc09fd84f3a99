"""`kdsl secrets`: encode secrets for the environment of a Kestra server."""

from __future__ import annotations

import os
import sys
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path

import click

from kestra_dsl.console.messages import plural
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.errors import UsageError

__all__ = ["command"]


@click.group("secrets")
def command() -> None:
    """Encode secrets for a self-hosted server.

    \b
    Examples:
      kdsl secrets encode .env --out .env_encoded
    """


@command.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--out", type=click.Path(path_type=Path), help="The file to write, readable only by you. Default: stdout."
)
@click.option("--force", is_flag=True, help="Overwrite the file.")
def encode(file: Path, out: Path | None, force: bool) -> None:
    """Encode the secrets of a .env file.

    Each NAME=value becomes SECRET_NAME with the value in base64, which a Kestra server reads from its environment;
    flows read it with secret('NAME'). base64 is no encryption: keep the result out of version control.

    FILE is a .env file, or - for stdin. It may contain comments, `export` and quotes. Quoted values may have several
    lines, and `$` is not expanded.

    \b
    Examples:
      kdsl secrets encode .env --out .env_encoded
      kdsl secrets encode - < .env
    """
    from kestra_dsl.project.atomic_files import write_file
    from kestra_dsl.project.env_files import read_env_file

    if out is not None and not force and os.path.lexists(out):
        raise UsageError(f"{out} exists", hint="name another file, or overwrite it with --force")
    values = read_env_file(_text(file), str(file))
    if not values:
        raise UsageError(f"{file} contains no NAME=value")
    _refuse_one_name_twice(values)
    empty = [name for name, value in values.items() if not value]
    if empty:
        click.echo(f"warning: without a value: {', '.join(empty)}", err=True)
    encoded = "".join(f"SECRET_{name}={b64encode(value.encode()).decode()}\n" for name, value in values.items())
    if out is None:
        click.echo(encoded, nl=False)
        return
    write_file(out, encoded, private=True)
    click.echo(f"{out}: {plural(len(values), 'secret')}", err=True)


def _refuse_one_name_twice(names: Iterable[str]) -> None:
    """Kestra converts the names of secrets to upper case, both where they are stored and where they are read."""
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(name.upper(), name)
        if other != name:
            raise UsageError(f"{other} and {name} are the same secret for Kestra", hint="rename one of them")


def _text(file: Path) -> str:
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        origin = Origin(str(file), line)
        raise UsageError("this is not UTF-8", hint="save the file as UTF-8", origin=origin) from None
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from None
