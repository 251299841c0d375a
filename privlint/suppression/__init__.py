"""Suppressions: comments in the source that say which findings not to report, and why.

    <!-- privlint: ignore[retention-vague] the terms stand in the schedule of the archives act -->

What a comment looks like is a matter of the format (comments.py); what it says is not (directives.py).
"""
