"""The real Kestra, without a server: its jars, what it says about flows, and flows run on it."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.engine.engines import Engine, engine
    from kestra_dsl.engine.given import by_value, failing, giving
    from kestra_dsl.engine.network import Connection
    from kestra_dsl.engine.runs import LogLine, Run, TaskRun
    from kestra_dsl.engine.stand_ins import StandIn
    from kestra_dsl.engine.validating import Verdict

__all__ = [
    "Connection",
    "Engine",
    "LogLine",
    "Run",
    "StandIn",
    "TaskRun",
    "Verdict",
    "by_value",
    "engine",
    "failing",
    "giving",
]

# Each part loads what it needs: looking for the jars needs nothing of what talks to them.
__getattr__, __dir__ = attach(
    __name__,
    {
        "Connection": "network",
        "Engine": "engines",
        "LogLine": "runs",
        "Run": "runs",
        "StandIn": "stand_ins",
        "TaskRun": "runs",
        "Verdict": "validating",
        "by_value": "given",
        "engine": "engines",
        "failing": "given",
        "giving": "given",
    },
)
