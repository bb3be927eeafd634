#!/usr/bin/env python3
"""Pages of the web view against datasette on the same rows, by wrk with 16 connections.

python3 tests/bench/pages.py FENGQIAO OFFICE.redb DATASETTE OFFICE.sqlite [SECONDS]
Both servers are started, each page asked once and its words looked for, then wrk runs on each in turn, three times."""
import http.cookiejar
import os
import pty
import re
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request

OURS, THEIRS = "http://127.0.0.1:8731", "http://127.0.0.1:8732"
PASSWORD = "a password for measuring"


def wait_for(url, child):
    for _ in range(600):
        try:
            return urllib.request.urlopen(url).read()
        except OSError:
            if child.poll() is not None:
                sys.exit(f"{url}: the server has ended")
            time.sleep(0.1)
    sys.exit(f"{url}: no answer")


def give_password(command):
    """Types it twice: it is taken at a terminal alone."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    said = b""
    try:
        while piece := os.read(terminal, 1024):
            said += piece
            if piece.rstrip().endswith((b":", "：".encode())):
                os.write(terminal, f"{PASSWORD}\n".encode())
    except OSError:
        pass  # The terminal is gone with the child.
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        sys.exit(said.decode())


def sign_in():
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    page = browser.open(f"{OURS}/sign-in").read().decode()
    fields = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page))
    fields |= {"account": "admin", "password": PASSWORD}
    asked = urllib.request.Request(
        f"{OURS}/sign-in", urllib.parse.urlencode(fields).encode(), {"Origin": OURS}
    )
    browser.open(asked)
    return "; ".join(f"{it.name}={it.value}" for it in jar)


def measure(url, seconds, cookie):
    """Requests a second, and the 50th and 99th of a hundred answers in milliseconds."""
    headers = ["-H", f"Cookie: {cookie}"] if cookie else []
    said = subprocess.run(
        ["wrk", "-t2", "-c16", f"-d{seconds}s", "--timeout", "60s", "--latency", *headers, url],
        capture_output=True, text=True, check=True,
    ).stdout
    if "Non-2xx" in said:
        sys.exit(said)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])
    unit = {"us": 0.001, "ms": 1.0, "s": 1000.0}
    late = [float(n) * unit[u] for n, u in re.findall(r"(?:50|99)%\s+([\d.]+)(us|ms|s)", said)]
    return rate, late[0], late[1]


def main():
    fengqiao, office, datasette, base = sys.argv[1:5]
    seconds = int(sys.argv[5]) if len(sys.argv) > 5 else 10
    give_password([fengqiao, "-f", office, "--as", "admin", "password", "admin"])
    ours = subprocess.Popen([fengqiao, "-f", office, "serve", "--port", "8731"], stdout=subprocess.DEVNULL)
    theirs = subprocess.Popen(
        [datasette, "serve", "--immutable", base, "-p", "8732", "--setting", "sql_time_limit_ms", "60000"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"{OURS}/sign-in", ours)
        wait_for(THEIRS, theirs)
        cookie = sign_in()
        name = base.rsplit("/", 1)[-1].removesuffix(".sqlite")
        pages = {
            "a case": (f"{OURS}/case/SQ-2024-000777", f"{THEIRS}/{name}/cases/777"),
            "the desk": (f"{OURS}/desk", f"{THEIRS}/{name}/cases?state=registered&_sort=received&_size=50"),
        }
        for title, (mine, other) in pages.items():
            asked = urllib.request.Request(mine, headers={"Cookie": cookie})
            answer = urllib.request.urlopen(asked)
            if answer.url != mine:
                sys.exit(f"{mine} led to {answer.url}")
            print(f"{title}: {len(answer.read())} bytes, datasette's {len(urllib.request.urlopen(other).read())}")
            figures = {"fengqiao": [], "datasette": []}
            for _ in range(3):
                figures["fengqiao"].append(measure(mine, seconds, cookie))
                figures["datasette"].append(measure(other, seconds, None))
            middle = {}
            for who, taken in figures.items():
                rate, half, most = (statistics.median(it) for it in zip(*taken))
                middle[who] = rate
                print(f"  {who:9} {rate:9.1f}/s  p50 {half:8.2f} ms  p99 {most:8.2f} ms")
            print(f"  ratio     {middle['fengqiao'] / middle['datasette']:9.1f}")
    finally:
        ours.terminate()
        theirs.terminate()
        ours.wait()


main()
