"""The values that Kestra stores encrypted are known, so that they can be masked."""

from collections.abc import Callable

from kestra_dsl import Flow, inputs
from kestra_dsl.engine import Engine
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say


@EACH_ENGINE
def test_a_run_has_the_values_of_its_secret_inputs(kestra_on: Callable[[str], Engine], version: str) -> None:
    with Flow(id="keeps", namespace="demo") as flow:
        flow.input(inputs.Secret(id="default", defaults="hush by default"))
        flow.input(inputs.Secret(id="unset", required=False))
        flow.input(inputs.String(id="plain", defaults="c2VjcmV0IGJ1dCBub3QgZW5jcnlwdGVkIGF0IGFsbCBoZXJl"))
        say("say", "{{ inputs.plain }}")

    assert kestra_on(version).run(flow).encrypted == ["hush by default"]
