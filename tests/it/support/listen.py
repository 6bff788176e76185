"""Listens as a screen reader does, through AT-SPI: prints a line of JSON for each announcement, and the nodes of the program's window for
each line on its standard input; ends with that."""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEEPEST = 40


def tell(**told):
    print(json.dumps(told), flush=True)


def heard(event):
    tell(announced=str(event.any_data))


def nodes(node, depth=0):
    states = node.get_state_set()
    known = {"focused": Atspi.StateType.FOCUSED, "selected": Atspi.StateType.SELECTED, "expanded": Atspi.StateType.EXPANDED}
    names = [name for name, state in known.items() if states.contains(state)]
    yield {"role": node.get_role_name(), "name": node.get_name() or "", "states": names}
    for index in range(node.get_child_count() if depth < DEEPEST else 0):
        child = node.get_child_at_index(index)
        if child:
            yield from nodes(child, depth + 1)


def tree():
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
    ours = [program for program in programs if program and "airlift" in (program.get_name() or "").lower()]
    return [node for program in ours for node in nodes(program)]


def asked(_channel, _condition):
    if not sys.stdin.readline():
        Atspi.event_quit()
        return False
    tell(tree=tree())
    return True


Atspi.init()
listener = Atspi.EventListener.new(heard)
listener.register("object:announcement")
GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.IO_IN | GLib.IO_HUP, asked)
tell(ready=True)
Atspi.event_main()
