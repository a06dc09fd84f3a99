# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.payment``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.stripe.payment"


def _AttachMethod():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AttachMethodOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer_id": "customerId", "payment_method_data": "paymentMethodData", "payment_method_id": "paymentMethodId", "type": "type"}
        customer_id: Reference
        payment_method_data: Reference
        payment_method_id: Reference
        type: Reference
    class AttachMethod(BaseTask):
        """``io.kestra.plugin.stripe.payment.AttachMethod``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.AttachMethod",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "customer_id", "payment_method_id"),
        )
        api_key: Text | None = None
        customer_id: Text | None = None
        payment_method_id: Text | None = None
        @property
        def outputs(self) -> AttachMethodOutputs:
            return AttachMethodOutputs(self._output_root, self.id)
    return AttachMethod


def _ConfirmIntent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConfirmIntentOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"payment_intent_id": "paymentIntentId", "raw": "raw", "status": "status"}
        payment_intent_id: Reference
        raw: Reference
        status: Reference
    class ConfirmIntent(BaseTask):
        """``io.kestra.plugin.stripe.payment.ConfirmIntent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.ConfirmIntent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "payment_intent_id"),
        )
        api_key: Text | None = None
        payment_intent_id: Text | None = None
        payment_method: Text | None = None
        return_url: Text | None = None
        @property
        def outputs(self) -> ConfirmIntentOutputs:
            return ConfirmIntentOutputs(self._output_root, self.id)
    return ConfirmIntent


def _CreateIntent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateIntentOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"payment_intent_id": "paymentIntentId", "raw_response": "rawResponse", "status": "status"}
        payment_intent_id: Reference
        raw_response: Reference
        status: Reference
    class CreateIntent(BaseTask):
        """``io.kestra.plugin.stripe.payment.CreateIntent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.CreateIntent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("amount", "api_key", "currency", "customer"),
        )
        api_key: Text | None = None
        currency: Text | None = None
        customer: Text | None = None
        amount: Dynamic[Int] | None = None
        @property
        def outputs(self) -> CreateIntentOutputs:
            return CreateIntentOutputs(self._output_root, self.id)
    return CreateIntent


def _CreateMethod():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateMethodOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"payment_method_id": "paymentMethodId", "raw_response": "rawResponse", "type": "type"}
        payment_method_id: Reference
        raw_response: Reference
        type: Reference
    class CreateMethod(BaseTask):
        """``io.kestra.plugin.stripe.payment.CreateMethod``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.CreateMethod",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "payment_method_type"),
        )
        api_key: Text | None = None
        payment_method_type: Text | None = None
        card_number: Text | None = None
        cvc: Text | None = None
        exp_month: Dynamic[Int] | None = None
        exp_year: Dynamic[Int] | None = None
        @property
        def outputs(self) -> CreateMethodOutputs:
            return CreateMethodOutputs(self._output_root, self.id)
    return CreateMethod


def _DetachMethod():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DetachMethodOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer": "customer", "id": "id", "raw_response": "rawResponse", "type": "type"}
        customer: Reference
        id: Reference
        raw_response: Reference
        type: Reference
    class DetachMethod(BaseTask):
        """``io.kestra.plugin.stripe.payment.DetachMethod``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.DetachMethod",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "payment_method_id"),
        )
        api_key: Text | None = None
        payment_method_id: Text | None = None
        @property
        def outputs(self) -> DetachMethodOutputs:
            return DetachMethodOutputs(self._output_root, self.id)
    return DetachMethod


def _ListIntents():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListIntentsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "payment_intents": "paymentIntents"}
        count: Reference
        payment_intents: Reference
    class ListIntents(BaseTask):
        """``io.kestra.plugin.stripe.payment.ListIntents``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.ListIntents",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        customer: Text | None = None
        limit: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListIntentsOutputs:
            return ListIntentsOutputs(self._output_root, self.id)
    return ListIntents


def _ListMethods():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListMethodsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"customer_id": "customerId", "payment_method_ids": "paymentMethodIds", "raw": "raw"}
        customer_id: Reference
        payment_method_ids: Reference
        raw: Reference
    class ListMethods(BaseTask):
        """``io.kestra.plugin.stripe.payment.ListMethods``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.ListMethods",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "customer_id", "payment_method_type"),
        )
        api_key: Text | None = None
        customer_id: Text | None = None
        payment_method_type: Text | None = None
        @property
        def outputs(self) -> ListMethodsOutputs:
            return ListMethodsOutputs(self._output_root, self.id)
    return ListMethods


def _Refund():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.payment.Refund",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        amount: Dynamic[Int] | None = None
        charge_id: Text | None = None
        payment_intent_id: Text | None = None
        @property
        def outputs(self) -> RefundOutputs:
            return RefundOutputs(self._output_root, self.id)
    return Refund


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AttachMethod,
        _ConfirmIntent,
        _CreateIntent,
        _CreateMethod,
        _DetachMethod,
        _ListIntents,
        _ListMethods,
        _Refund,
    ),
)
