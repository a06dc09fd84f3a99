"""The Kestra versions that a flow can be rendered for: what each has, and how what it lacks is said in it."""

from kestra_dsl.lowering.lowering import lower
from kestra_dsl.lowering.rendered import Rendered
from kestra_dsl.lowering.rendering import render

__all__ = ["Rendered", "lower", "render"]
