"""Projects: definitions in Python, and the YAML that they are built into."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from kestra_dsl.core.flow import Flow

__all__ = ["main"]


def main(*flows: Flow, env: str | None = None, force: bool = False, prune: bool = False) -> None:
    """Build the flows of the module that is run and print the YAML of these: `python -m definitions.some_module`.

    It does what `kdsl build` does, for one module. The files of other modules stay as they are.

    Args:
        flows: The flows to print. They are built, like those in the globals of the module.
        env: An environment of pyproject.toml.
        force: Overwrite files that were edited by hand.
        prune: Remove the files of flows that the module no longer has, without asking.

    Raises:
        DefinitionError: It is called while the module is imported, not run.
        SystemExit: The build fails. The error is printed.
    """
    from kestra_dsl.console.errors import reporting_errors
    from kestra_dsl.diagnostics.origin import caller
    from kestra_dsl.errors import DefinitionError
    from kestra_dsl.project.loading import is_loading

    if is_loading():
        raise DefinitionError(
            "main() is called while the module is imported",
            hint='move it below `if __name__ == "__main__":`',
            origin=caller(),
        )
    with reporting_errors():
        _build_own(flows, env, force, prune)


def _build_own(flows: tuple[Flow, ...], env: str | None, force: bool, prune: bool) -> None:
    import click

    from kestra_dsl.console.escaping import escaped
    from kestra_dsl.console.findings import show_findings
    from kestra_dsl.console.messages import confirm_removal, show_note, show_waiting
    from kestra_dsl.console.yaml import show_yaml
    from kestra_dsl.core.namespace import namespaces_of
    from kestra_dsl.core.tracking import flows_of_program
    from kestra_dsl.errors import BuildError
    from kestra_dsl.project.atomic_files import complete_interrupted
    from kestra_dsl.project.build import write
    from kestra_dsl.project.left_out import describe
    from kestra_dsl.project.lock import build_lock
    from kestra_dsl.project.manifest import read_manifest
    from kestra_dsl.project.module_build import render_flows
    from kestra_dsl.project.namespaces import render_namespaces
    from kestra_dsl.project.settings import settings
    from kestra_dsl.project.unreachable import unreachable_flows

    chosen = settings(env=env)
    source = _source(chosen.root)
    for error in unreachable_flows(flows_of_program()).values():
        raise error
    own = _own(flows)
    outputs, findings, left_out = render_flows(own, source, chosen)
    show_findings(findings, err=True)
    if len(outputs) + len(left_out) < len(own):
        raise BuildError(findings)
    outputs += render_namespaces(namespaces_of(sys.modules["__main__"]), source, chosen)
    wanted = {output.path: (source, output) for output in outputs}
    with build_lock(chosen, show_waiting):
        complete_interrupted(chosen.out_folder)
        known = read_manifest(chosen.out_folder)
        removable = [path for path, entry in known.items() if entry.source == source and path not in wanted]
        may_remove = (lambda _paths: True) if prune else confirm_removal
        written = write(chosen.out_folder, wanted, removable, may_remove, left_out, check=False, force=force)
    show_note(describe(left_out, chosen.target))
    changes = {change.path: change.kind for change in written}
    shown = {f"{flow.namespace}/{flow.id}.yaml" for flow in flows}
    for path, (_, output) in wanted.items():
        if path in shown:
            show_yaml(output.text)
    for path in (*wanted, *removable):
        click.echo(f"{escaped(f'{chosen.out}/{path}')}: {changes.get(path, 'unchanged')}", err=True)


def _own(flows: tuple[Flow, ...]) -> list[Flow]:
    """The flows that were passed, and the others of the module that is run, each once."""
    from kestra_dsl.project.module_flows import is_one_of, own_flows

    run = sys.modules["__main__"]
    own: list[Flow] = []
    for flow in flows:
        if not is_one_of(flow, own):
            own.append(flow)
    return own + [flow for flow in own_flows(run, _file_of(run), _imported()) if not is_one_of(flow, flows)]


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
    """The other modules of the package that the module belongs to."""
    spec = sys.modules["__main__"].__spec__
    package = spec.name.partition(".")[0] if spec else None
    return {_file_of(module) for name, module in sys.modules.items() if name.partition(".")[0] == package}
