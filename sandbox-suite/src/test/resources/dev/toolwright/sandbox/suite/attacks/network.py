# Sockets, names, and whatever opens them. The canary listens on the host's loopback at port @PORT@.
# --- connect_to_the_host -> Raised
import socket
socket.create_connection(("127.0.0.1", @PORT@), 1).send(b"hello")
# --- connect_by_a_raw_socket -> Raised
import socket
socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
# --- send_a_datagram -> Raised
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"hello", ("127.0.0.1", @PORT@))
# --- connect_over_ipv6 -> Raised
import socket
socket.create_connection(("::1", @PORT@), 1)
# --- listen -> Raised
import socket
socket.create_server(("127.0.0.1", 0))
# --- unix_socket -> Raised
import socket
socket.socket(socket.AF_UNIX).connect("/var/run/docker.sock")
# --- socket_pair -> Raised
import socket
socket.socketpair()
# --- netlink -> Raised
import socket
socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
# --- resolve_a_name -> Raised
import socket
ans = socket.gethostbyname("localhost.example")
# --- resolve_by_getaddrinfo -> Raised
import socket
ans = str(socket.getaddrinfo("example.org", 80))
# --- urllib -> Raised
import urllib.request
ans = urllib.request.urlopen("http://127.0.0.1:@PORT@/", timeout=1).read().decode()
# --- urllib_of_a_file -> Raised
import urllib.request
ans = urllib.request.urlopen("file:///etc/passwd").read().decode()
# --- http_client -> Raised
import http.client
connection = http.client.HTTPConnection("127.0.0.1", @PORT@, timeout=1)
connection.request("GET", "/")
# --- asyncio_connection -> Raised
import asyncio
async def main():
    await asyncio.open_connection("127.0.0.1", @PORT@)
asyncio.run(main())
# --- low_level_socket_module -> Raised
import _socket
_socket.socket().connect(("127.0.0.1", @PORT@))
