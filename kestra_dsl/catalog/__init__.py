"""Kestra's versions and types: what each version can do, what each type takes, and where its class is."""
