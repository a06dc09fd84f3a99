"""Requests of the tests to the test server, without any client of this project."""

from __future__ import annotations

from typing import Any

import requests

from tests.kestra_server.gateway import KestraServer

__all__ = ["YAML", "ask", "flow"]

YAML = {"Content-Type": "application/x-yaml"}


def ask(server: KestraServer, method: str, path: str, **more: Any) -> requests.Response:
    """Ask for a path of the one tenant, with the right password."""
    return requests.request(method, f"{server.url}/api/v1/main/{path}", **{"auth": server.auth, "timeout": 120, **more})


def flow(id: str = "a", namespace: str = "ns", message: str = "hi") -> str:  # noqa: A002 - a property of flows
    """The source of a flow with one task."""
    return (
        f"id: {id}\nnamespace: {namespace}\ntasks:\n"
        f"  - id: t\n    type: io.kestra.plugin.core.log.Log\n    message: {message}\n"
    )
