"""Reports: one module per format. A report knows findings, not rules; each returns the text to print."""
