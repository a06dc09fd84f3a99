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
    """``io.kestra.plugin.stripe.payment.AttachMethod``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, customer_id, payment_method_id.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.attachmethod
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    customer_id: Text | None = None
    """Text, or an expression. Required."""
    payment_method_id: Text | None = None
    """Text, or an expression. Required."""

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
    """``io.kestra.plugin.stripe.payment.ConfirmIntent``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, payment_intent_id.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.confirmintent
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    payment_intent_id: Text | None = None
    """Text, or an expression. Required."""
    payment_method: Text | None = None
    """Text, or an expression."""
    return_url: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.stripe.payment.CreateIntent``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, currency, customer, amount.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.createintent
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    currency: Text | None = None
    """Text, or an expression. Required."""
    customer: Text | None = None
    """Text, or an expression. Required."""
    amount: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""

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
    """``io.kestra.plugin.stripe.payment.CreateMethod``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, payment_method_type.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.createmethod
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    payment_method_type: Text | None = None
    """Text, or an expression. Required."""
    card_number: Text | None = None
    """Text, or an expression."""
    cvc: Text | None = None
    """Text, or an expression."""
    exp_month: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    exp_year: Dynamic[Int] | None = None
    """Whole number, or an expression."""

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
    """``io.kestra.plugin.stripe.payment.DetachMethod``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, payment_method_id.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.detachmethod
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    payment_method_id: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> DetachMethodOutputs:
        return DetachMethodOutputs(self._output_root, self.id)


class ListIntentsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "payment_intents": "paymentIntents"}
    count: Reference
    payment_intents: Reference


class ListIntents(BaseTask):
    """``io.kestra.plugin.stripe.payment.ListIntents``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.listintents
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    customer: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""

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
    """``io.kestra.plugin.stripe.payment.ListMethods``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key, customer_id, payment_method_type.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.listmethods
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    customer_id: Text | None = None
    """Text, or an expression. Required."""
    payment_method_type: Text | None = None
    """Text, or an expression. Required."""

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
    """``io.kestra.plugin.stripe.payment.Refund``.

    A task. In Kestra 1.3, 2.0. From plugin-stripe 1.3.7. Required: id, api_key.
    https://kestra.io/plugins/plugin-stripe/payment/io.kestra.plugin.stripe.payment.refund
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    amount: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    charge_id: Text | None = None
    """Text, or an expression."""
    payment_intent_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> RefundOutputs:
        return RefundOutputs(self._output_root, self.id)
