# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Tables that are generated from the type facts."""
