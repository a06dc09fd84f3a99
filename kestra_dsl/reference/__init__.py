"""Describe Kestra's types for people, from the type facts and the classes, without a server."""

from __future__ import annotations

from kestra_dsl.reference.type_lookup import type_named
from kestra_dsl.reference.types import PropertyReference, TypeReference, reference

__all__ = ["PropertyReference", "TypeReference", "reference", "type_named"]
