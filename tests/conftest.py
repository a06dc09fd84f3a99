"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# No deadline: the first example pays for the classes that it loads, and the workers share the cores.
settings.register_profile("kestra-dsl", deadline=None, print_blob=True)
settings.load_profile("kestra-dsl")
