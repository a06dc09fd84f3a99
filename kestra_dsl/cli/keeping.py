"""``kdsl run --keep``: what a run leaves, for its owner alone and without secrets."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kestra_dsl.console.escaping import escaped

if TYPE_CHECKING:
    from kestra_dsl.cli.masking import Masking
    from kestra_dsl.engine import Run

__all__ = ["keep"]

_RUNS = Path("kdsl-runs")


def keep(run: Run, storage: Path | None, masking: Masking) -> None:
    """A file about the run, and the files in its storage."""
    _private_folder(_RUNS)
    folder = _private_folder(_RUNS / f"{run.flow}-{run.id}")
    text = json.dumps(masking.data(run.to_dict()), indent=2, ensure_ascii=False)
    _write_private(folder / "run.json", f"{text}\n".encode("utf-8", "surrogatepass"))
    if storage is not None and storage.is_dir():
        _copy(storage, _private_folder(folder / "files"), masking)
    click.echo(f"kept in {escaped(str(folder))}", err=True)


def _copy(source: Path, target: Path, masking: Masking) -> None:
    for entry in sorted(source.iterdir()):
        if entry.is_dir():
            _copy(entry, _private_folder(target / entry.name), masking)
        elif entry.is_file():
            _write_private(target / entry.name, masking.content(entry.read_bytes()))


def _private_folder(folder: Path) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)  # it may have been there, and the mask of the process may take rights away
    return folder


def _write_private(file: Path, content: bytes) -> None:
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
        opened.write(content)
