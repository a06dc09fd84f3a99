"""From the facts of Kestra's types to the classes of ``kestra_dsl.plugins``."""
