# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.nodes import AdditionalPlugin

__all__ = ["ContentRetrieverProvider"]


class ContentRetrieverProvider(AdditionalPlugin):
    """Any content retriever provider: the kinds that Kestra has derive from this, and so can private ones."""
