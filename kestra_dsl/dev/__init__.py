"""The local page of `kdsl dev`: it draws a project, and is updated while files change."""
