"""Deploy flows and namespace files from Git every 15 minutes."""

from datetime import timedelta

from definitions.settings import GITHUB_TOKEN, NAMESPACE, SLACK_WEBHOOK
from kestra_dsl import Flow, ctx, inputs, kv, models, retries
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins import git
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.project import main

with Flow(
    id="git_sync",
    namespace=NAMESPACE,
    description=(
        "Brings what `kdsl build` wrote, and the namespace files, from the main branch to this server.\n"
        "\n"
        "Started by hand it only says what it would change, unless `dry_run` is switched off; the schedule does it.\n"
        "What Git does not have stays as it is.\n"
        "\n"
        "KV: `FLOWS_REPOSITORY`. Secret: `GITHUB_TOKEN`, which may read it.\n"
    ),
    concurrency=models.Concurrency(limit=1, behavior="CANCEL"),
) as flow:
    dry_run = flow.input(inputs.Bool(id="dry_run", display_name="Only say what would change", defaults=True))

    git.SyncFlows(
        id="sync_flows",
        git_directory=f"generated/{NAMESPACE}",
        target_namespace=NAMESPACE,
        dry_run=dry_run,
    )
    git.SyncNamespaceFiles(
        id="sync_files",
        git_directory="definitions/files",
        namespace=ctx.flow.namespace,
        dry_run=dry_run,
    )

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="The server runs what Git said before.")

    flow.plugin_default(
        git,
        url=kv("FLOWS_REPOSITORY"),
        branch="main",
        username="kestra",
        password=GITHUB_TOKEN,
        timeout=timedelta(minutes=5),
        retry=retries.Constant(interval=timedelta(seconds=30), max_attempts=3),
    )

    Schedule(id="every_quarter_of_an_hour", cron="*/15 * * * *", inputs={"dry_run": False})

if __name__ == "__main__":
    main(flow)
