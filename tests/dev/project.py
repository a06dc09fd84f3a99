"""A project with a page."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kestra_dsl.console.masking import Masking
from kestra_dsl.dev.server import DevServer
from kestra_dsl.dev.workbench import Workbench
from kestra_dsl.project.settings import settings

__all__ = ["served"]


@contextmanager
def served(*secrets: str) -> Iterator[DevServer]:
    """Serve the project in the current folder while the block runs, and follow its files."""
    workbench = Workbench(settings)
    workbench.update(set())
    server = DevServer(workbench, Masking(secrets))
    threads = [threading.Thread(target=workbench.follow), threading.Thread(target=server.serve_forever, args=(0.01,))]
    for thread in threads:
        thread.start()
    try:
        yield server
    finally:
        workbench.close()
        server.shutdown()
        server.server_close()
        for thread in threads:
            thread.join()
