# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra names that do not follow from the Python name."""

__all__ = ["IRREGULAR_NAMES"]

IRREGULAR_NAMES = {
    "account_sid": "accountSID",
    "after_sql": "afterSQL",
    "from_external_urls": "fromExternalURLs",
    "from_internal_uris": "fromInternalURIs",
    "master_disk_size_gb": "masterDiskSizeGB",
    "open_ssh_config_dir": "openSSHConfigDir",
    "open_ssh_config_path": "openSSHConfigPath",
    "target_os": "targetOS",
    "worker_disk_size_gb": "workerDiskSizeGB",
}
