"""Compare the speed of the library with other tools: ``python -m benchmarks``."""
