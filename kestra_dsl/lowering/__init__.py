"""Renders flows as plain data, and lowers them for Kestra versions that lack something they use."""

from kestra_dsl.lowering.lowering import lower
from kestra_dsl.lowering.rendered import Rendered
from kestra_dsl.lowering.rendering import render
from kestra_dsl.lowering.writing import write

__all__ = ["Rendered", "lower", "render", "write"]
