"""YAML flows for another Kestra version, edited in place."""

from kestra_dsl.migrating.migration import Migrated, migrate

__all__ = ["Migrated", "migrate"]
