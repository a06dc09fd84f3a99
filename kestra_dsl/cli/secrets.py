"""``kdsl secrets``: secrets as a Kestra server takes them from its environment."""

from __future__ import annotations

import os
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path

import click

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
@click.option("--out", type=click.Path(path_type=Path), help="A file to write, which only you can read.")
@click.option("--force", is_flag=True, help="Overwrite the file.")
def encode(file: Path, out: Path | None, force: bool) -> None:
    """Write each NAME=value of a .env file as SECRET_NAME, its value in base64.

    That is how Kestra takes secrets from the environment of its process; flows read them with secret('NAME'). base64
    hides nothing: keep the result out of version control too. Comments, `export` and quotes are understood, values in
    quotes may have several lines, and `$` stands for itself. FILE may be - for what comes from a pipe.

    \b
    Examples:
      kdsl secrets encode .env --out .env_encoded
      kdsl secrets encode - < .env
    """
    from kestra_dsl.project.env_files import read_env_file

    if out is not None and not force and os.path.lexists(out):
        raise UsageError(f"{out} is there already", hint="name another file, or overwrite it with --force")
    values = read_env_file(_text(file), str(file))
    if not values:
        raise UsageError(f"there is no NAME=value in {file}")
    _refuse_one_name_twice(values)
    encoded = "".join(f"SECRET_{name}={b64encode(value.encode()).decode()}\n" for name, value in values.items())
    if out is None:
        click.echo(encoded, nl=False)
        return
    try:
        _write_private(out, encoded)
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror}") from None
    click.echo(f"{out}: {len(values)} secret{'s' * (len(values) != 1)}", err=True)


def _refuse_one_name_twice(names: Iterable[str]) -> None:
    """Kestra puts the names of secrets in upper case, where they are kept and where they are asked for."""
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(name.upper(), name)
        if other != name:
            raise UsageError(f"{other} and {name} are one name to Kestra", hint="rename one of the two")


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


def _write_private(file: Path, text: str) -> None:
    """Whole or not at all, and never readable for others, not even for a moment."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            opened.write(text)
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)
