"""Pausing the garbage collector restores its previous state."""

import gc

import pytest

from kestra_dsl import Flow
from kestra_dsl._gc import gc_paused
from kestra_dsl.errors import DefinitionError
from kestra_dsl.plugins.core.log import Log


def test_it_is_off_inside_and_on_afterwards() -> None:
    with gc_paused():
        assert not gc.isenabled()
        with gc_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_stays_off_if_it_was_off_before() -> None:
    gc.disable()
    try:
        with gc_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_an_error_turns_it_on_again() -> None:
    flow = Flow(id="a", namespace="b", tasks=[Log(id="c")])
    with pytest.raises(DefinitionError):
        flow.to_yaml()
    assert gc.isenabled()


def test_rendering_creates_no_reference_cycles() -> None:
    flow = Flow(id="a", namespace="b", tasks=[Log(id=f"log_{number}", message="x") for number in range(100)])
    flow.to_yaml()
    gc.collect()
    flow.to_yaml()
    assert gc.collect() == 0
