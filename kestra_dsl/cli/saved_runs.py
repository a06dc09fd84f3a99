"""Save runs in `kdsl-runs/`, readable only by their owner and without secrets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kestra_dsl.console.escaping import escaped
from kestra_dsl.project.atomic_files import write_file

if TYPE_CHECKING:
    from kestra_dsl.console.masking import Masking
    from kestra_dsl.engine import Run

__all__ = ["save_run"]

_RUNS = Path("kdsl-runs")


def save_run(run: Run, storage: Path | None, masking: Masking) -> None:
    """Write the states, outputs and logs of a run, and the files of its storage.

    Args:
        run: The run.
        storage: The folder of its files; None if there are none.
        masking: The secrets to mask.
    """
    _private_folder(_RUNS)
    folder = _private_folder(_RUNS / f"{run.flow}-{run.id}")
    text = json.dumps(masking.data(run.to_dict()), indent=2, ensure_ascii=False)
    write_file(folder / "run.json", f"{text}\n", private=True)
    if storage is not None and storage.is_dir():
        _copy(storage, _private_folder(folder / "files"), masking)
    click.echo(f"saved in {escaped(str(folder))}", err=True)


def _copy(source: Path, target: Path, masking: Masking) -> None:
    for entry in sorted(source.iterdir()):
        if entry.is_dir():
            _copy(entry, _private_folder(target / entry.name), masking)
        elif entry.is_file():
            write_file(target / entry.name, masking.content(entry.read_bytes()), private=True)


def _private_folder(folder: Path) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)  # it may have existed, and the umask may remove rights
    return folder
