"""Shell completion of flows, types, codes and versions."""

from __future__ import annotations

import os
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from click.shell_completion import CompletionItem

from kestra_dsl.cli.code_pages import code_pages

if TYPE_CHECKING:
    import click

    from kestra_dsl.project.settings import Settings

__all__ = ["complete_code", "complete_engine", "complete_flow", "complete_type"]


def complete_code(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete a code of a finding."""
    return [CompletionItem(code) for code in code_pages() if code.startswith(incomplete.upper())]


def complete_engine(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete a Kestra version that has an engine."""
    from kestra_dsl.engine.installing.versions import RELEASES

    return [CompletionItem(release.target) for release in RELEASES if release.target.startswith(incomplete)]


def complete_type(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the last part of a Kestra type."""
    from kestra_dsl.catalog.generated.classes import CLASSES

    names = sorted({name for java in CLASSES for name in (java.rpartition(":")[2], java.rpartition(".")[2])})
    return [CompletionItem(name) for name in names if name.startswith(incomplete) and ":" not in name]


def complete_flow(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete a flow by the names of generated files, or of definitions, which are imported then; else a file."""
    found: list[CompletionItem] = []
    # an error is shown when the command runs, not during completion
    with suppress(Exception, SystemExit), Path(os.devnull).open("w", encoding="utf-8") as devnull:
        with redirect_stdout(devnull), redirect_stderr(devnull):
            from kestra_dsl.project.settings import settings

            project = settings()
            names = _generated(project) or _defined(project)
        ids = [flow for _, flow in names]
        offered = [
            flow if ids.count(flow) == 1 and "/" not in incomplete else f"{namespace}/{flow}"
            for namespace, flow in names
        ]
        offered += [
            f"{namespace}/{flow}" for namespace, flow in names if incomplete and namespace.startswith(incomplete)
        ]
        found = [CompletionItem(name) for name in dict.fromkeys(offered) if name.startswith(incomplete)]
    return found or [CompletionItem(incomplete, type="file")]


def _generated(settings: Settings) -> list[tuple[str, str]]:
    from kestra_dsl.project.flow_files import NAMESPACE

    files = settings.out_folder.glob("*/*.yaml")
    return sorted((file.parent.name, file.stem) for file in files if file.name != NAMESPACE)


def _defined(settings: Settings) -> list[tuple[str, str]]:
    from kestra_dsl.project.selection import select

    return [(one.flow.namespace or "", one.flow.id) for one in select((), settings).flows]
