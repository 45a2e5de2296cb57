"""Runs tccli with the mock's certificate in its trust store, and without a way out of this machine.

The SDK below tccli reads no environment variable for its trust store: it takes what `certifi` names. An installation for
use by hand would append the certificate to the file that `python -m certifi` prints.
"""

import os
import sys

import certifi


def guard(event, args):
    """Refuses whatever would leave the machine: name look-ups included."""
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = args[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(args[1], tuple):
        host = args[1][0]
    else:
        return
    if host not in ("127.0.0.1", "::1", "localhost"):
        raise PermissionError(f"{event} beyond loopback: {host}")


sys.addaudithook(guard)
certifi.where = lambda: os.environ["MOCK_CERTIFICATE"]

from tccli.main import main  # noqa: E402: only now does the SDK ask certifi

sys.exit(main())
