"""Report every execution in the namespace that fails or ends with a warning to Slack.

The other flows need no change. Flows with an alert of their own are reported twice. Kestra does not trigger a flow by
its own executions, so a failing alert starts no loop.
"""

from definitions.settings import NAMESPACE, SLACK_WEBHOOK
from kestra_dsl.patterns.alerts import alert_flow
from kestra_dsl.project import main

flow = alert_flow("alert_on_failure", NAMESPACE, url=SLACK_WEBHOOK)

if __name__ == "__main__":
    main(flow)
