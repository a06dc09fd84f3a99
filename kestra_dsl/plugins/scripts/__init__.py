# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts``."""

from kestra_dsl.core.class_packages import classes_of

__all__: list[str] = []

PREFIX = "io.kestra.plugin.scripts"


__getattr__, __dir__ = classes_of(
    __name__,
    (),
    (
        "bun",
        "deno",
        "dotnet",
        "exec",
        "go",
        "groovy",
        "jbang",
        "julia",
        "jython",
        "lua",
        "nashorn",
        "node",
        "perl",
        "php",
        "powershell",
        "python",
        "r",
        "ruby",
        "runner",
        "shell",
    ),
)
