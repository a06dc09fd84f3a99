# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.hubspot``."""

__all__: list[str] = []

PREFIX: str
