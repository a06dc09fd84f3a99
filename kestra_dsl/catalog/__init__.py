"""Kestra's versions and types: what each version can do, the facts about each type, and where its class is."""
