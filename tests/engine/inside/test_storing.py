"""Files that a run is given, read by flows on the real engine."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kestra_dsl import Flow, inputs, read
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.testing import by_value
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say

COLOURS = ("green", "yellow")


@pytest.fixture
def trips(tmp_path: Path) -> dict[str, Path]:
    """Files of one name in two folders."""
    found = {}
    for colour in COLOURS:
        found[colour] = tmp_path / colour / "trips.csv"
        found[colour].parent.mkdir()
        found[colour].write_text(f"{colour} trips", encoding="utf-8")
    return found


@EACH_ENGINE
def test_inputs_and_mocks_keep_files_of_one_name_apart(
    kestra_on: Callable[[str], Engine], version: str, trips: dict[str, Path]
) -> None:
    with Flow(id="reads", namespace="demo") as flow:
        files = [read(flow.input(inputs.File(id=colour))) for colour in COLOURS]
        makers = [Commands(id=f"make_{colour}", commands=["x"]) for colour in COLOURS]
        files += [read(made.outputs.output_files["trips.csv"]) for made in makers]
        for number, file in enumerate(files):
            say(f"say_{number}", file)

    mocks = {f"make_{colour}": {"outputFiles": {"trips.csv": file}} for colour, file in trips.items()}
    run = kestra_on(version).run(flow, inputs=trips, mocks=mocks)

    assert [line.message for line in run.logs] == ["green trips", "yellow trips"] * 2
    assert all(where.endswith("/trips.csv") for where in run.inputs.values())


def test_iterations_of_a_loop_keep_files_of_one_name_apart(kestra: Engine, trips: dict[str, Path]) -> None:
    with Flow(id="reads", namespace="demo") as flow:
        with ForEach(id="each", values=list(COLOURS)):
            Commands(id="make", commands=["x"])
        for colour in COLOURS:
            say(colour, f"{{{{ read(outputs.make['{colour}'].outputFiles['trips.csv']) }}}}")

    iterations = {colour: {"outputFiles": {"trips.csv": file}} for colour, file in trips.items()}
    run = kestra.run(flow, mocks={"make": by_value(iterations)})

    assert [run.task(colour).rendered["message"] for colour in COLOURS] == ["green trips", "yellow trips"]
