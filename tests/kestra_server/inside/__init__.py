"""The side of the test server that runs in the process of the engine."""
