"""Which hosts may be asked: those on the public internet, whatever name or redirect leads there.

A page that was fetched ends up on a public site. So a redirect must not be able to bring in
what only this computer or its network can see.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Final

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses whose last 32 bits are an IPv4 address (RFC 6052, section 2.1)."""


def addresses_of(host: str, port: int) -> tuple[str, ...]:
    """The numeric addresses of a host, in the system's order of preference.

    Raises OSError if the name has none or there is no network.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(address: str) -> bool:
    """Whether a numeric address lies on the public internet: not this computer, no private,
    link-local, shared or reserved range, no multicast, nor an IPv6 form of one of these."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        # With a zone, `fe80::1%eth0`: link-local.
        return False
    meant = _within(parsed)
    return meant.is_global and not (meant.is_multicast or meant.is_reserved)


def _within(address: _Address) -> _Address:
    """The IPv4 address that an IPv6 address stands for, or the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
