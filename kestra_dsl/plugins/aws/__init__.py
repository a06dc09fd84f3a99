# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws``."""

from kestra_dsl.core.class_packages import classes_of

__all__: list[str] = []

PREFIX = "io.kestra.plugin.aws"


__getattr__, __dir__ = classes_of(
    __name__,
    (),
    (
        "athena",
        "auth",
        "bedrock",
        "cli",
        "cloudformation",
        "cloudwatch",
        "dynamodb",
        "ecr",
        "emr",
        "eventbridge",
        "glue",
        "healthlake",
        "kinesis",
        "lambda_",
        "msk",
        "s3",
        "sns",
        "sqs",
    ),
)
