"""One flow that tells Slack about every execution of the namespace that fails or ends with a warning.

It needs nothing in the flows that it watches, and reports even those that nobody gave an alert of their own; those that
have one are reported twice. Kestra starts no flow by an execution of its own, so a failing alert does not begin a loop.
"""

from definitions.places import NAMESPACE, SLACK_WEBHOOK
from kestra_dsl.patterns.alerts import alert_flow
from kestra_dsl.project import main

flow = alert_flow("alert_on_failure", NAMESPACE, url=SLACK_WEBHOOK)

if __name__ == "__main__":
    main(flow)
