# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage``."""

__all__: list[str] = []

PREFIX: str
