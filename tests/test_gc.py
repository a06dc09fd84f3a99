"""The garbage collector is left as it was found."""

import gc

import pytest

from kestra_dsl import Flow
from kestra_dsl._gc import gc_paused
from kestra_dsl.errors import DefinitionError
from kestra_dsl.plugins.core.log import Log


def test_it_is_off_inside_and_on_again_after_that() -> None:
    with gc_paused():
        assert not gc.isenabled()
        with gc_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_turned_it_off_finds_it_off() -> None:
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


def test_rendering_leaves_nothing_that_only_the_collector_finds() -> None:
    flow = Flow(id="a", namespace="b", tasks=[Log(id=f"log_{number}", message="x") for number in range(100)])
    flow.to_yaml()
    gc.collect()
    flow.to_yaml()
    assert gc.collect() == 0
