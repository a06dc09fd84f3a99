"""A project: its definitions, and the YAML they become in ``generated/``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from kestra_dsl.core.flow import Flow

__all__ = ["main"]


def main(*flows: Flow, env: str | None = None, force: bool = False, prune: bool = False) -> None:
    """Build the flows of the module that is run, and show these: for ``python -m definitions.some_module``.

    It is what ``kdsl build`` does, for one module. Files of other modules stay as they are. ``prune`` removes the files
    of flows that the module no longer has, without asking.
    """
    from kestra_dsl.console.running import reporting_errors
    from kestra_dsl.diagnostics.origin import caller
    from kestra_dsl.errors import DefinitionError
    from kestra_dsl.project.finding import is_loading

    if is_loading():
        raise DefinitionError(
            "main() builds while the module is imported",
            hint='put it below `if __name__ == "__main__":`',
            origin=caller(),
        )
    with reporting_errors():
        _build_own(flows, env, force, prune)


def _build_own(flows: tuple[Flow, ...], env: str | None, force: bool, prune: bool) -> None:
    import click

    from kestra_dsl.console.escaping import escaped
    from kestra_dsl.console.findings import show_findings
    from kestra_dsl.console.running import may_remove, tell_note, tell_waiting
    from kestra_dsl.console.yaml import show_yaml
    from kestra_dsl.core.tracking import flows_of_program
    from kestra_dsl.errors import BuildError
    from kestra_dsl.project.build import write
    from kestra_dsl.project.building import owned, rendered
    from kestra_dsl.project.leaving_out import told
    from kestra_dsl.project.lock import building_alone
    from kestra_dsl.project.lost import lost_flows
    from kestra_dsl.project.manifest import read_manifest
    from kestra_dsl.project.settings import settings
    from kestra_dsl.project.tree import finish

    chosen = settings(env=env)
    source = _source(chosen.root)
    run = sys.modules["__main__"]
    for error in lost_flows(flows_of_program()).values():
        raise error
    own = {id(flow): flow for flow in (*flows, *owned(run, _file_of(run), _imported()))}
    outputs, findings, left_out = rendered(list(own.values()), source, chosen)
    show_findings(findings, err=True)
    if len(outputs) + len(left_out) < len(own):
        raise BuildError(findings)
    wanted = {output.path: (source, output) for output in outputs}
    with building_alone(chosen, tell_waiting):
        finish(chosen.out_folder)
        known = read_manifest(chosen.out_folder)
        gone = [path for path, entry in known.items() if entry.source == source and path not in wanted]
        allowed = (lambda _paths: True) if prune else may_remove
        written = write(chosen.out_folder, wanted, gone, allowed, left_out, check=False, force=force)
    tell_note(told(left_out, chosen.target))
    changes = {change.path: change.kind for change in written}
    shown = {f"{flow.namespace}/{flow.id}.yaml" for flow in flows}
    for path, (_, output) in wanted.items():
        if path in shown:
            show_yaml(output.text)
    for path in (*wanted, *gone):
        click.echo(f"{escaped(f'{chosen.out}/{path}')}: {changes.get(path, 'unchanged')}", err=True)


def _source(root: Path) -> str:
    """The module that is run, as a path in the project."""
    run = sys.modules["__main__"]
    file = _file_of(run)
    if file.is_relative_to(root):
        return file.relative_to(root).as_posix()
    return run.__spec__.name.replace(".", "/") + ".py" if run.__spec__ else file.name


def _file_of(module: ModuleType) -> Path:
    return Path(getattr(module, "__file__", None) or "<input>").absolute()


def _imported() -> set[Path]:
    """The other modules of the package that the module which is run belongs to."""
    spec = sys.modules["__main__"].__spec__
    package = spec.name.partition(".")[0] if spec else None
    return {_file_of(module) for name, module in sys.modules.items() if name.partition(".")[0] == package}
