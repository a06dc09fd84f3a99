"""The process with the engine, and the connections to it."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import Any

from kestra_dsl.engine.inside.settings import PLUGINS
from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.engine.installing.java import java_library
from kestra_dsl.engine.installing.versions import release_of
from tests.kestra_server.messages import Answer, Call, Copy, Cut, Forget
from tests.kestra_server.stubs import stub_plugin

__all__ = ["EngineProcess"]

_UNTIL_STUCK = 120
_START = "import sys; sys.path[:] = sys.argv[1:]; from tests.kestra_server.inside.main import main; main()"


class EngineProcess:
    """One engine of Kestra for a test run, in a process of its own. It ends with the process that started it.

    It has Kestra's own types. ``stubs`` are types of tasks that do nothing, in place of those of plugins.
    """

    def __init__(self, version: str, *, heap: str = "1g", stubs: Iterable[str] = ()) -> None:
        self.version = release_of(version).target
        self.modern = release_of(version).has_controller
        folder = tempfile.mkdtemp(prefix="kestra-server-")
        self.log = Path(folder) / "server.log"
        """What the process prints, such as the stack traces behind an answer with status 500."""
        if stubs:
            plugins = Path(folder) / PLUGINS
            plugins.mkdir()
            (plugins / "stubs.jar").write_bytes(stub_plugin(stubs))
        self._key = secrets.token_bytes(16)
        with self.log.open("w", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-c", _START, *sys.path],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                encoding="utf-8",
                start_new_session=os.name == "posix",
            )
        start = {
            "version": version,
            "jars": [str(jar) for jar in classpath(version)],
            "libjvm": str(java_library(version)),
            "heap": heap,
            "folder": folder,
            "key": self._key.hex(),
        }
        assert self._process.stdin is not None and self._process.stdout is not None
        print(json.dumps(start), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the engine of Kestra {version} does not start:\n{self.log.read_text()[-2000:]}")
        told = json.loads(line)
        self.seconds: float = told["seconds"]
        """How long the engine took to start."""
        self._address = ("127.0.0.1", told["port"])
        self._idle: list[Connection] = []
        self._guard = threading.Lock()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def call(self, call: Call) -> Answer:
        """The engine's answer. The body of a stream comes as it is made."""
        connection = self._connection()
        try:
            connection.send(call)
            status, headers, body = _received(connection, f"{call.method} {call.target}")
        except BaseException:
            connection.close()
            raise
        if body is None:
            return Answer(status, self._pieces(connection), headers)
        self._give_back(connection)
        return Answer(status, body, headers)

    def tell(self, message: Forget | Copy) -> None:
        """Have a tenant copied or forgotten."""
        if not self.alive:
            return
        connection = self._connection()
        connection.send(message)
        _received(connection, str(message))
        self._give_back(connection)

    def close(self) -> None:
        assert self._process.stdin is not None
        for connection in self._idle:
            connection.close()
        with suppress(OSError):
            self._process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=10)
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _connection(self) -> Connection:
        with self._guard:
            if self._idle:
                return self._idle.pop()
        return Client(self._address, authkey=self._key)

    def _give_back(self, connection: Connection) -> None:
        with self._guard:
            self._idle.append(connection)

    def _pieces(self, connection: Connection) -> Iterator[bytes]:
        """Those of a stream. If the reader stops early, the engine hears of it by the closed connection."""
        done = False
        try:
            while (piece := connection.recv()) is not None:
                yield piece
            done = True
        except EOFError:
            raise Cut from None
        finally:
            if done:
                self._give_back(connection)
            else:
                connection.close()


def _received(connection: Connection, what: str) -> Any:
    if not connection.poll(_UNTIL_STUCK):
        raise TimeoutError(f"the engine has not answered for {_UNTIL_STUCK} seconds: {what}")
    return connection.recv()
