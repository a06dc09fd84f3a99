"""``kdsl completion``: the script that makes a shell complete commands, options, flows, types and codes."""

from __future__ import annotations

import os
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem, get_completion_class

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings

__all__ = ["command", "complete_code", "complete_flow", "complete_type", "known_codes"]


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the completion script for a shell.

    It completes commands, flows, types and codes.

    \b
    Examples:
      kdsl completion bash > ~/.local/share/bash-completion/completions/kdsl
      kdsl completion zsh > ~/.zfunc/_kdsl
      kdsl completion fish > ~/.config/fish/completions/kdsl.fish
    """
    completion = get_completion_class(shell)
    assert completion is not None
    click.echo(completion(context.find_root().command, {}, "kdsl", "_KDSL_COMPLETE").source())


def known_codes() -> dict[str, Path]:
    """The codes of findings, each with its page."""
    pages = Path(__file__).parent.parent / "checks" / "pages"
    return {page.stem: page for page in sorted(pages.glob("KD*.md"))}


def complete_code(_context: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    return [CompletionItem(code) for code in known_codes() if code.startswith(typed.upper())]


def complete_type(_context: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    from kestra_dsl.catalog.generated.classes import CLASSES

    names = sorted({name for java in CLASSES for name in (java.rpartition(":")[2], java.rpartition(".")[2])})
    return [CompletionItem(name) for name in names if name.startswith(typed) and ":" not in name]


def complete_flow(_context: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """From the names of generated files, or else from the definitions, which have to be imported for it."""
    found: list[CompletionItem] = []
    # whatever is wrong is told when the command runs, not in the middle of what somebody types
    with suppress(Exception, SystemExit), Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        with redirect_stdout(nowhere), redirect_stderr(nowhere):
            from kestra_dsl.project.settings import settings

            chosen = settings()
            names = _generated(chosen) or _defined(chosen)
        ids = [flow for _, flow in names]
        offered = [
            flow if ids.count(flow) == 1 and "/" not in typed else f"{namespace}/{flow}" for namespace, flow in names
        ]
        offered += [f"{namespace}/{flow}" for namespace, flow in names if typed and namespace.startswith(typed)]
        found = [CompletionItem(name) for name in dict.fromkeys(offered) if name.startswith(typed)]
    return found or [CompletionItem(typed, type="file")]


def _generated(settings: Settings) -> list[tuple[str, str]]:
    return sorted((file.parent.name, file.stem) for file in settings.out_folder.glob("*/*.yaml"))


def _defined(settings: Settings) -> list[tuple[str, str]]:
    from kestra_dsl.project.selecting import defined

    return [(flow.namespace or "", flow.id) for flow in defined(settings).flows]
