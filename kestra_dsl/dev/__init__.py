"""The local page that `kdsl dev` shows: a project that is drawn while its files are written."""
