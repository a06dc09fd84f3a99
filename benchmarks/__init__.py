"""How fast the library is, beside peers, from one run: ``python -m benchmarks``."""
