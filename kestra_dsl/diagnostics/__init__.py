"""Errors, findings and where they point."""
