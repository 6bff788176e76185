#!/usr/bin/env python3
"""First frame, memory, idle repaints and inspection of a large build, measured on the release programs.

    cargo build --release && python3 tests/bench/window.py [--rounds N]

Linux with Xvfb; rendering is in software, so a real desktop is faster. Prints one line a figure with its target.
"""
import ctypes
import os
import plistlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
WINDOW, CLI = (os.path.join(TARGET, "release", name) for name in ("airlift", "airlift-cli"))
ROUNDS = int(sys.argv[sys.argv.index("--rounds") + 1]) if "--rounds" in sys.argv else 7
IDLE_SECONDS = 10


class Screen:
    """A private Xvfb, and a look at one of its pixels that costs well under a millisecond."""

    def __enter__(self):
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-noreset"]
        self.server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = ":" + self.server.stdout.readline().strip()
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = self.x.XGetImage.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = self.x.XGetPixel.restype = ctypes.c_ulong
        for name in ("XDefaultRootWindow", "XCloseDisplay"):
            getattr(self.x, name).argtypes = [ctypes.c_void_p]
        self.x.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]
        self.display = self.x.XOpenDisplay(self.name.encode())
        self.root = self.x.XDefaultRootWindow(self.display)
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def drawn(self):
        """Whether the middle of the screen is no longer the empty root window."""
        image = self.x.XGetImage(self.display, self.root, 30, 60, 1, 1, 0xFFFFFFFF, 2)
        return self.x.XGetPixel(image, 0, 0) & 0xFFFFFF != 0

    def start(self, data, *arguments):
        environment = {key: value for key, value in os.environ.items() if key not in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        environment["DISPLAY"] = self.name
        command = [WINDOW, "--host", "127.0.0.1", "--https-port", "0", "--http-port", "0", "--data-dir", data, *arguments]
        return subprocess.Popen(command, env=environment)


def build(path, number):
    """A small build of its own app."""
    name = f"App {number}"
    info = {"CFBundleIdentifier": f"com.example.app{number}", "CFBundleDisplayName": name, "CFBundleShortVersionString": "1.0",
            "CFBundleVersion": str(number), "MinimumOSVersion": "15.0", "UIDeviceFamily": [1, 2], "CFBundleSupportedPlatforms": ["iPhoneOS"]}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"Payload/{name}.app/Info.plist", plistlib.dumps(info))


def large_build(path, hole_bytes):
    """A build whose largest entry is a hole: as long as a real one, hardly any room on disk."""
    build(path, 0)
    with open(path, "rb") as small:
        whole = small.read()
    directory_at = whole.index(b"PK\x01\x02")
    head, end_at = whole[:directory_at], whole.index(b"PK\x05\x06")
    name = b"Payload/App 0.app/Movie.mov"
    crc = 0  # Nobody reads the entry.
    fields = struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 33, crc, hole_bytes, hole_bytes, len(name), 0)
    local = b"PK\x03\x04" + fields + name
    central = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, len(head)) + name
    directory = whole[directory_at:end_at] + central
    with open(path, "wb") as file:
        file.write(head + local)
        file.seek(hole_bytes, os.SEEK_CUR)
        start = file.tell()
        file.write(directory)
        file.write(b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 2, 2, len(directory), start, 0))


def status(pid, key, task=None):
    path = f"/proc/{pid}/status" if task is None else f"/proc/{pid}/task/{task}/status"
    with open(path) as lines:
        return int(next(line for line in lines if line.startswith(key + ":")).split()[1])


def first_frame(screen, data):
    began = time.monotonic()
    window = screen.start(data)
    while not screen.drawn():
        if time.monotonic() - began > 20:
            raise SystemExit("no frame within 20 s")
        time.sleep(0.001)
    took = time.monotonic() - began
    window.terminate()
    window.wait()
    return took * 1000


def report(what, figure, unit, limit):
    verdict = "ok" if figure <= limit else "ABOVE"
    print(f"{what:<58}{figure:9.1f} {unit:<4} (at most {limit:g}) {verdict}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        frames = []
        for _ in range(ROUNDS):
            with Screen() as screen:
                frames.append(first_frame(screen, data))
        report(f"first frame after exec, median of {ROUNDS}", statistics.median(frames), "ms", 400)

        builds = os.path.join(folder, "builds")
        os.mkdir(builds)
        for number in range(20):
            build(os.path.join(builds, f"{number}.ipa"), number)
        with Screen() as screen:
            window = screen.start(data, builds)
            time.sleep(6)
            report("resident memory with 20 builds", status(window.pid, "VmRSS") / 1024, "MiB", 150)
            cpu = lambda: sum(int(field) for field in open(f"/proc/{window.pid}/stat").read().rsplit(")", 1)[1].split()[11:13])
            turns, ticks = status(window.pid, "voluntary_ctxt_switches", window.pid), cpu()
            time.sleep(IDLE_SECONDS)
            turns, ticks = status(window.pid, "voluntary_ctxt_switches", window.pid) - turns, cpu() - ticks
            # Drawing a frame wakes the window's thread several times: none means that nothing was repainted.
            report(f"wake-ups of the window's thread in {IDLE_SECONDS} idle seconds", turns, "", 1)
            report(f"processor time in {IDLE_SECONDS} idle seconds", ticks * 1000 / os.sysconf("SC_CLK_TCK"), "ms", 50)
            window.terminate()
            window.wait()

        large = os.path.join(folder, "large.ipa")
        large_build(large, (1 << 31) - (1 << 20))
        times = []
        for _ in range(ROUNDS):
            began = time.monotonic()
            subprocess.run([CLI, "inspect", "--json", large], check=True, stdout=subprocess.DEVNULL)
            times.append((time.monotonic() - began) * 1000)
        report(f"inspecting {os.path.getsize(large) / 1e9:.1f} GB, program start included", statistics.median(times), "ms", 100)


if __name__ == "__main__":
    main()
