"""The process of the engine: it answers what the gateways of a test run send it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, Listener
from pathlib import Path

import jpype

from kestra_dsl.engine.inside.session import Session
from tests.kestra_server.inside import (
    bulk,
    executions,
    files,
    flow_searches,
    flows,
    following,
    keys,
    logs,
    server_facts,
    trigger_events,
    triggers,
)
from tests.kestra_server.inside.errors import HttpError, Moved, answer_of, error_of
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import find
from tests.kestra_server.inside.tenants import copy, forget
from tests.kestra_server.messages import MAIN, Answer, Call, Copy, Cut, Forget

__all__ = ["main"]

_ROUTES = (bulk, executions, files, flow_searches, flows, following, keys, logs, server_facts, trigger_events, triggers)

_RARE_POLLS = {
    "kestra.jdbc.queues.max-poll-interval": "250ms",
    "kestra.jdbc.queues.poll-switch-interval": "1s",
    "kestra.jdbc.queues.switch-steps": 2,
}
"""Once a test has run a flow, queues are polled during all other tests: seldom, where no flow runs."""


def main() -> None:
    """Start as the first line of the input says, and serve until it ends."""
    start = json.loads(sys.stdin.readline())
    folder = Path(start["folder"])
    session = Session(
        start["version"],
        [Path(jar) for jar in start["jars"]],
        Path(start["libjvm"]),
        start["heap"],
        folder,
        properties=_RARE_POLLS,
    )
    kestra = Kestra(session)
    with Listener(("127.0.0.1", 0), backlog=64, authkey=bytes.fromhex(start["key"])) as listener:
        sys.stdout.write(json.dumps({"port": listener.address[1], "seconds": session.seconds}) + "\n")
        sys.stdout.flush()
        threading.Thread(target=_end_with_input, args=(folder,), daemon=True).start()
        while True:
            with suppress(OSError, EOFError):
                connection = listener.accept()
                threading.Thread(target=_serve, args=(kestra, connection), daemon=True).start()


def _end_with_input(folder: Path) -> None:
    sys.stdin.read()
    shutil.rmtree(folder, ignore_errors=True)
    if hasattr(os, "killpg"):
        os.killpg(0, signal.SIGKILL)  # with what flows have started
    os._exit(0)


def _serve(kestra: Kestra, connection: Connection) -> None:
    with connection, suppress(Cut, EOFError, OSError):
        while True:
            asked = connection.recv()
            if isinstance(asked, Forget | Copy):
                with kestra.awake(asked.tenant, last=isinstance(asked, Forget)):
                    if isinstance(asked, Copy):
                        copy(kestra, asked.tenant, asked.to)
                    else:
                        forget(kestra, asked.tenant)
                connection.send(None)
                continue
            with kestra.awake(asked.tenant):
                answer = answered(kestra, asked)
            if isinstance(answer.body, bytes):
                connection.send((answer.status, dict(answer.headers), _unnamed(answer.body, asked.tenant)))
            else:
                _stream(connection, answer, answer.body, asked.tenant)


def _stream(connection: Connection, answer: Answer, pieces: Iterator[bytes], tenant: str) -> None:
    connection.send((answer.status, dict(answer.headers), None))
    for piece in pieces:  # whoever asked closes the connection when the client has gone
        connection.send(_unnamed(piece, tenant))
    connection.send(None)


def _unnamed(body: bytes, tenant: str) -> bytes:
    """To clients, each tenant is the one that there is."""
    return body.replace(tenant.encode(), MAIN.encode())


def answered(kestra: Kestra, call: Call) -> Answer:
    try:
        handler, names = find(kestra, call)
        return handler(kestra, call, **names)
    except Moved as moved:
        return Answer(301, headers={"location": str(moved)})
    except HttpError as error:
        return answer_of(error, call, modern=kestra.modern)
    except jpype.JException as thrown:
        made = error_of(thrown, kestra)
        if made.status == 500:
            sys.stderr.write(f"{call.method} {call.target}: {thrown.stacktrace()}\n")
        return answer_of(made, call, modern=kestra.modern)
    except Exception as error:  # noqa: BLE001 - a mistake in here, to be seen by the test
        traceback.print_exc()
        return answer_of(HttpError(500, f"the test server failed: {error!r}"), call, modern=kestra.modern)
