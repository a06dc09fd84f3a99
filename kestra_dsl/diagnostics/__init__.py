"""Findings, their codes, source locations and suggestions."""
