"""What the library knows of Kestra's types, for people to read: without a server, from its facts and classes."""

from __future__ import annotations

from kestra_dsl.reference.type_lookup import type_named
from kestra_dsl.reference.types import PropertyReference, TypeReference, reference

__all__ = ["PropertyReference", "TypeReference", "reference", "type_named"]
