# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.gcs.models._access_control import AccessControl as AccessControl
    from kestra_dsl.plugins.gcp.gcs.models._bucket_lifecycle_rule import BucketLifecycleRule as BucketLifecycleRule
    from kestra_dsl.plugins.gcp.gcs.models._bucket_lifecycle_rule_action import BucketLifecycleRuleAction as BucketLifecycleRuleAction
    from kestra_dsl.plugins.gcp.gcs.models._bucket_lifecycle_rule_condition import BucketLifecycleRuleCondition as BucketLifecycleRuleCondition
    from kestra_dsl.plugins.gcp.gcs.models._cors import Cors as Cors
    from kestra_dsl.plugins.gcp.gcs.models._entity import Entity as Entity
    from kestra_dsl.plugins.gcp.gcs.models._iam_configuration import IamConfiguration as IamConfiguration
    from kestra_dsl.plugins.gcp.gcs.models._logging import Logging as Logging

__all__ = [
    "AccessControl",
    "BucketLifecycleRule",
    "BucketLifecycleRuleAction",
    "BucketLifecycleRuleCondition",
    "Cors",
    "Entity",
    "IamConfiguration",
    "Logging",
]

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccessControl": "_access_control",
            "BucketLifecycleRule": "_bucket_lifecycle_rule",
            "BucketLifecycleRuleAction": "_bucket_lifecycle_rule_action",
            "BucketLifecycleRuleCondition": "_bucket_lifecycle_rule_condition",
            "Cors": "_cors",
            "Entity": "_entity",
            "IamConfiguration": "_iam_configuration",
            "Logging": "_logging",
        },
        (),
    )
