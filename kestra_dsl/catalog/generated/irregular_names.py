# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra names that do not follow from the Python name."""

__all__ = ["IRREGULAR_NAMES"]

IRREGULAR_NAMES = {
    "account_sid": "accountSID",
    "after_sql": "afterSQL",
    "argo_cd_version": "argoCDVersion",
    "datetime_key": "datetime_key",
    "fail_on_graph_ql_errors": "failOnGraphQLErrors",
    "from_external_urls": "fromExternalURLs",
    "from_internal_uris": "fromInternalURIs",
    "grant_read_acp": "grantReadACP",
    "grant_write_acp": "grantWriteACP",
    "master_disk_size_gb": "masterDiskSizeGB",
    "open_ssh_config_dir": "openSSHConfigDir",
    "open_ssh_config_path": "openSSHConfigPath",
    "package": "_package",
    "private_token": "private_token",
    "schema_mapping": "schema_mapping",
    "target_os": "targetOS",
    "token_url": "tokenURL",
    "vertex_ai": "vertexAI",
    "view_id": "view_id",
    "worker_disk_size_gb": "workerDiskSizeGB",
}
