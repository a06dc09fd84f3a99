"""Flows and projects as graphs, and the drawings of them."""
