#!/usr/bin/env python3
"""Lets a Lectern worker make its videos with TheoremExplainAgent, or with any program of that command line and layout.

    PIPELINE=command
    PIPELINE_COMMAND=["python3", "/opt/lectern_adapter.py", "python3", "/opt/tea/generate_video.py", "--model", "openai/gpt-4o"]
    PIPELINE_FOLDER=/opt/tea
    PIPELINE_ENVIRONMENT=OPENAI_API_KEY

The words after this file are the program; --topic, --context and --output_dir are added. Python's standard library is all that
is needed. The protocol is described in docs/command-pipeline.md.
"""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

LOOK_EVERY_S = 0.5
# A topic names folders and files there, whose names are at most 255 bytes long.
LONGEST_TOPIC = 120


def say(**event):
    """One JSON object a line on standard output; everything else goes to standard error."""
    print(json.dumps(event), flush=True)


def prefix_of(topic):
    """The name under which the program keeps a topic: its file_prefix."""
    return re.sub(r"[^a-z0-9_]+", "_", topic.lower())


class Progress:
    """Tells how far the program is, by the files that it has left so far."""

    def __init__(self, folder, prefix):
        self.folder = folder
        self.prefix = prefix
        self.told = None

    def tell(self):
        outline = self.folder / f"{self.prefix}_scene_outline.txt"
        if not outline.exists():
            event = {"stage": "planning", "percentage": 2}
        else:
            scenes = max(1, len(re.findall(r"<SCENE_\d+>", outline.read_text(encoding="utf-8", errors="replace"))))
            done = len(list(self.folder.glob("scene*/succ_rendered.txt")))
            if done < scenes:
                event = {"stage": "rendering", "percentage": 10 + 75 * done // scenes, "scene": done, "scenes": scenes}
            else:
                event = {"stage": "composing", "percentage": 86}
        if event != self.told:
            say(type="progress", **event)
            self.told = event


def offer(folder, output, name, *paths):
    """Names the first of the files that is there; answers whether there was one."""
    for path in paths:
        if path.is_file() and path.stat().st_size > 0:
            say(type="artifact", name=name, path=str(path.relative_to(output)))
            return True
    return False


def main():
    asked = json.load(sys.stdin)
    if asked["protocol"] != 1:
        say(type="failed", detail="This adapter speaks version 1 of the protocol only.")
        return 1
    request, output = asked["request"], Path(asked["output_folder"])
    topic = request["topic"][:LONGEST_TOPIC]
    prefix = prefix_of(topic)
    folder = output / prefix
    command = sys.argv[1:] + ["--topic", topic, "--context", request["context"], "--output_dir", str(output)]
    program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    # The worker signals the whole process group: the program has heard it too, and is only waited for.
    signal.signal(signal.SIGTERM, lambda *_: program.terminate())

    progress = Progress(folder, prefix)
    while program.poll() is None:
        progress.tell()
        try:
            program.wait(LOOK_EVERY_S)
        except subprocess.TimeoutExpired:
            pass
    progress.tell()

    if program.returncode != 0:
        say(type="failed", detail=f"The program ended with {program.returncode}.")
        return 1
    if not offer(folder, output, "video.mp4", folder / f"{prefix}_combined.mp4"):
        say(type="failed", detail="No scene could be rendered, so there is no video.")
        return 1
    offer(folder, output, "captions.srt", folder / f"{prefix}_combined.srt")
    offer(folder, output, "outline.txt", folder / f"{prefix}_scene_outline.txt")
    say(type="completed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
