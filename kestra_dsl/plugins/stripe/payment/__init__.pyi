# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.payment``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "AttachMethod",
    "ConfirmIntent",
    "CreateIntent",
    "CreateMethod",
    "DetachMethod",
    "ListIntents",
    "ListMethods",
    "Refund",
]

PREFIX: str


class AttachMethodOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_id": "customerId", "payment_method_data": "paymentMethodData", "payment_method_id": "paymentMethodId", "type": "type"}
    customer_id: Reference
    payment_method_data: Reference
    payment_method_id: Reference
    type: Reference


class AttachMethod(BaseTask):
    """``io.kestra.plugin.stripe.payment.AttachMethod``."""

    api_key: Text | None = None
    """Required."""
    customer_id: Text | None = None
    """Required."""
    payment_method_id: Text | None = None
    """Required."""

    @property
    def outputs(self) -> AttachMethodOutputs:
        return AttachMethodOutputs(self._output_root, self.id)


class ConfirmIntentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"payment_intent_id": "paymentIntentId", "raw": "raw", "status": "status"}
    payment_intent_id: Reference
    raw: Reference
    status: Reference


class ConfirmIntent(BaseTask):
    """``io.kestra.plugin.stripe.payment.ConfirmIntent``."""

    api_key: Text | None = None
    """Required."""
    payment_intent_id: Text | None = None
    """Required."""
    payment_method: Text | None = None
    return_url: Text | None = None

    @property
    def outputs(self) -> ConfirmIntentOutputs:
        return ConfirmIntentOutputs(self._output_root, self.id)


class CreateIntentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"payment_intent_id": "paymentIntentId", "raw_response": "rawResponse", "status": "status"}
    payment_intent_id: Reference
    raw_response: Reference
    status: Reference


class CreateIntent(BaseTask):
    """``io.kestra.plugin.stripe.payment.CreateIntent``."""

    api_key: Text | None = None
    """Required."""
    currency: Text | None = None
    """Required."""
    customer: Text | None = None
    """Required."""
    amount: Dynamic[Int] | None = None
    """Required."""

    @property
    def outputs(self) -> CreateIntentOutputs:
        return CreateIntentOutputs(self._output_root, self.id)


class CreateMethodOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"payment_method_id": "paymentMethodId", "raw_response": "rawResponse", "type": "type"}
    payment_method_id: Reference
    raw_response: Reference
    type: Reference


class CreateMethod(BaseTask):
    """``io.kestra.plugin.stripe.payment.CreateMethod``."""

    api_key: Text | None = None
    """Required."""
    payment_method_type: Text | None = None
    """Required."""
    card_number: Text | None = None
    cvc: Text | None = None
    exp_month: Dynamic[Int] | None = None
    exp_year: Dynamic[Int] | None = None

    @property
    def outputs(self) -> CreateMethodOutputs:
        return CreateMethodOutputs(self._output_root, self.id)


class DetachMethodOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer": "customer", "id": "id", "raw_response": "rawResponse", "type": "type"}
    customer: Reference
    id: Reference
    raw_response: Reference
    type: Reference


class DetachMethod(BaseTask):
    """``io.kestra.plugin.stripe.payment.DetachMethod``."""

    api_key: Text | None = None
    """Required."""
    payment_method_id: Text | None = None
    """Required."""

    @property
    def outputs(self) -> DetachMethodOutputs:
        return DetachMethodOutputs(self._output_root, self.id)


class ListIntentsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "payment_intents": "paymentIntents"}
    count: Reference
    payment_intents: Reference


class ListIntents(BaseTask):
    """``io.kestra.plugin.stripe.payment.ListIntents``."""

    api_key: Text | None = None
    """Required."""
    customer: Text | None = None
    limit: Dynamic[Int] | None = None

    @property
    def outputs(self) -> ListIntentsOutputs:
        return ListIntentsOutputs(self._output_root, self.id)


class ListMethodsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"customer_id": "customerId", "payment_method_ids": "paymentMethodIds", "raw": "raw"}
    customer_id: Reference
    payment_method_ids: Reference
    raw: Reference


class ListMethods(BaseTask):
    """``io.kestra.plugin.stripe.payment.ListMethods``."""

    api_key: Text | None = None
    """Required."""
    customer_id: Text | None = None
    """Required."""
    payment_method_type: Text | None = None
    """Required."""

    @property
    def outputs(self) -> ListMethodsOutputs:
        return ListMethodsOutputs(self._output_root, self.id)


class RefundOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"amount": "amount", "currency": "currency", "raw": "raw", "refund_id": "refundId", "status": "status"}
    amount: Reference
    currency: Reference
    raw: Reference
    refund_id: Reference
    status: Reference


class Refund(BaseTask):
    """``io.kestra.plugin.stripe.payment.Refund``."""

    api_key: Text | None = None
    """Required."""
    amount: Dynamic[Int] | None = None
    charge_id: Text | None = None
    payment_intent_id: Text | None = None

    @property
    def outputs(self) -> RefundOutputs:
        return RefundOutputs(self._output_root, self.id)
