"""Machines that draft translations: one module each, behind the one interface in `interface`.

What a provider needs beyond this project is an optional extra and is imported only when that
provider is asked for. Nothing here is used while a site is built.
"""
