"""Let other commands of the project use the engine of the page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kestra_dsl.errors import KestraDslError

if TYPE_CHECKING:
    from kestra_dsl.dev.page_runs import PageRuns

__all__ = ["sharing_engine"]


@contextmanager
def sharing_engine(runs: PageRuns, target: str, project: Path) -> Iterator[None]:
    """Answer `kdsl validate`, `kdsl run --local` and tests in this context.

    Args:
        runs: The runs of the page, which have the engine.
        target: The Kestra version of the project.
        project: The root folder of the project.
    """
    from kestra_dsl.engine import Engine
    from kestra_dsl.engine.warm_server import WarmServer

    with ExitStack() as stack:
        with suppress(KestraDslError):  # no engine is installed, or another command keeps one: the page works anyway
            socket = Engine(target, own_process=True).socket_of(project)
            if socket is not None:
                stack.enter_context(WarmServer(socket, lambda: runs.shared_engine(target), runs.end_if_idle))
        yield
