# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["A2AClient", "A2AClientOutputs"]


class A2AClientOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"text_output": "textOutput"}
    text_output: Reference


class A2AClient(BaseTask):
    """``io.kestra.plugin.ai.agent.A2AClient``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.agent.A2AClient",
        versions=("1.3",),
        known=("1.3",),
        required=("prompt", "server_url"),
    )

    prompt: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""

    @property
    def outputs(self) -> A2AClientOutputs:
        return A2AClientOutputs(self._output_root, self.id)
