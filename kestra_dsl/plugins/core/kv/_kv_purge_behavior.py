# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Part

__all__ = ["KvPurgeBehavior"]


class KvPurgeBehavior(Part):
    """The base of each kv purge behavior. ``KvPurgeBehavior.of(type, properties)`` makes one of a type that has no class."""
