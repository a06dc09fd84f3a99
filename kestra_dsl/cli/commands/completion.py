"""`kdsl completion`: print the completion script for a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

__all__ = ["command"]


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the completion script for a shell.

    It completes commands, options, flows, types and codes.

    \b
    Examples:
      kdsl completion bash > ~/.local/share/bash-completion/completions/kdsl
      kdsl completion zsh > ~/.zfunc/_kdsl
      kdsl completion fish > ~/.config/fish/completions/kdsl.fish
    """
    completion = get_completion_class(shell)
    assert completion is not None
    click.echo(completion(context.find_root().command, {}, "kdsl", "_KDSL_COMPLETE").source())
