"""What an engine does between the questions."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say

QUICK = Flow(id="quick", namespace="demo", tasks=[say()])
SECONDS = 2.0


def seconds_of_processor(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells it in this way")
@EACH_ENGINE
def test_nothing_is_done_while_nobody_asks(kestra_on: Callable[[str], Engine], version: str) -> None:
    engine = kestra_on(version)
    assert engine.run(QUICK).state == "SUCCESS"
    assert engine._worker is not None
    time.sleep(0.5)  # for what the run has left to do

    before = seconds_of_processor(engine._worker.pid)
    time.sleep(SECONDS)
    used = seconds_of_processor(engine._worker.pid) - before

    assert used < 0.1 * SECONDS  # 0.3 and more where its threads look for work all the time
    assert engine.run(QUICK).state == "SUCCESS"
