"""`kdsl dev`: show a project in the browser while it is written."""

from __future__ import annotations

import os
import threading
import webbrowser
from contextlib import chdir, suppress
from typing import TYPE_CHECKING

import click

from kestra_dsl.cli.options import env_option, target_option
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port of the page (default: a free one).")
@click.option("--open/--no-open", "opens", default=True, help="Open the page in the browser (default: --open).")
@env_option
@target_option
def command(port: int, opens: bool, env: str | None, target: str | None) -> None:
    """Show the project in the browser while you write it.

    The page has the graph of the project and of each flow, findings, the YAML for each Kestra version, and what
    `kdsl build` would change, and `kdsl push` on the server of `kdsl config show`. It runs flows on the real Kestra
    executor on this machine, with a form for inputs and mocks, and shows states, times and logs. It follows the files:
    saving a definition shows the result, and an error keeps the last picture. Links open definitions in VS Code;
    [tool.kdsl] editor = "pycharm" names another editor.

    `kdsl validate`, `kdsl run --local` and tests of the project use the engine of the page while it is open, so that
    none has to start. It is ended after 15 minutes without use.

    Only this machine can reach the page, at an address with a random token. It loads nothing from elsewhere; the server
    is only asked while the tab *Diff to server* is open. Ctrl-C ends it.

    \b
    Examples:
      kdsl dev
      kdsl dev --env prod --target 2.0
      kdsl dev --no-open --port 8642
    """
    from kestra_dsl.console.masking import Masking
    from kestra_dsl.dev.page_runs import PageRuns
    from kestra_dsl.dev.secret_values import secret_values
    from kestra_dsl.dev.server import DevServer
    from kestra_dsl.dev.shared_engine import sharing_engine
    from kestra_dsl.dev.workbench import Workbench
    from kestra_dsl.project.settings import settings, with_options

    root = settings(env=env).root

    def load() -> Settings:
        return with_options(settings(root, env=env), target=target)

    with chdir(root):  # source locations are relative to it
        workbench = Workbench(load)
        workbench.update(set())
        try:
            known = [*secret_values(os.environ)]
            runs = PageRuns(workbench.feed, workbench.flow_to_run, known)
            server = DevServer(workbench, Masking(known), port, runs)
        except OSError as error:
            raise UsageError(f"port {port} cannot be used: {error.strerror}", hint="name another, or none") from None
        following = threading.Thread(target=workbench.follow, daemon=True)
        following.start()
        with server, sharing_engine(runs, load().target, root), suppress(KeyboardInterrupt):
            click.echo(f"{server.url}")
            click.echo("only this machine can open it; Ctrl-C ends", err=True)
            if opens:
                webbrowser.open(server.url)
            server.serve_forever(poll_interval=0.2)
        workbench.close()
        runs.close()
        following.join()
    click.echo(err=True)
