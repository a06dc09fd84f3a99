"""Validate and run flows on the real Kestra, without a server."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.engine.engines import Engine, engine
    from kestra_dsl.engine.mocks import by_value, failing, giving
    from kestra_dsl.engine.network import Connection
    from kestra_dsl.engine.runs import LogLine, Run, TaskRun
    from kestra_dsl.engine.stubs import Stub
    from kestra_dsl.engine.validating import Verdict

__all__ = [
    "Connection",
    "Engine",
    "LogLine",
    "Run",
    "Stub",
    "TaskRun",
    "Verdict",
    "by_value",
    "engine",
    "failing",
    "giving",
]

# Names are loaded when they are used: looking for jars does not need the code that talks to an engine.
__getattr__, __dir__ = attach(
    __name__,
    {
        "Connection": "network",
        "Engine": "engines",
        "LogLine": "runs",
        "Run": "runs",
        "StandIn": "stubs",  # an old name
        "Stub": "stubs",
        "TaskRun": "runs",
        "Verdict": "validating",
        "by_value": "mocks",
        "engine": "engines",
        "failing": "mocks",
        "giving": "mocks",
    },
)
