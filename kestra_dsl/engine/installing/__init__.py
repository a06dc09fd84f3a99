"""The jars of an engine: which, from where, and whether all of them are there."""
