"""Data files that hold the texts of a site: what the readers of JSON, YAML, TOML and PO share.

Each reader scans its format into one tree of texts that know their place (tree.py). The rest is the same for all:
localise.py takes the Dutch texts, grouping.py makes sections of flat keys, choice.py finds the statement in a file of
a whole site, and writing.py tells a `Page` what a visitor would see of it.
"""
