#!/usr/bin/env python3
"""A small pipeline with the command line and the output layout of TheoremExplainAgent's generate_video.py.

    python3 generate_video.py --topic "Big O" --context "How the work grows with the input." --output_dir output

It needs Python's standard library and ffmpeg. Its scenes are one sentence each, set in letters of its own; it is here to show how such
a program is plugged in, and to be replaced by a better one. It leaves, with PREFIX made from the topic:

    output/PREFIX/PREFIX_scene_outline.txt                                   <SCENE_1> … </SCENE_1> …
    output/PREFIX/scene1/PREFIX_scene1_implementation_plan.txt, succ_rendered.txt
    output/PREFIX/media/videos/PREFIX_scene1_v0/1080p60/PREFIX_scene1.mp4, .srt
    output/PREFIX/PREFIX_combined.mp4, PREFIX_combined.srt
"""

import argparse
import math
import re
import struct
import subprocess
import textwrap
import wave
from pathlib import Path

from letters import draw_line

WIDTH, HEIGHT, RATE = 854, 480, 30
SECONDS_A_WORD = 0.4
BACKGROUND, INK, ACCENT = (16, 20, 28), (238, 242, 248), (88, 196, 221)


def scenes_of(topic, context):
    """The topic, then one sentence a scene; at most eight."""
    sentences = [part.strip() for part in re.split(r"(?<=[.!?])\s+", context) if part.strip()]
    return [topic] + sentences[:7]


def card(text, file, colour):
    """A frame with the text in the middle, as a portable pixmap."""
    frame = bytearray(BACKGROUND * (WIDTH * HEIGHT))
    lines = textwrap.wrap(text, 30)[:7] or [" "]
    top = (HEIGHT - 48 * len(lines)) // 2
    for number, line in enumerate(lines):
        draw_line(frame, WIDTH, line, top + 48 * number, 4, colour)
    file.write_bytes(b"P6 %d %d 255\n" % (WIDTH, HEIGHT) + frame)


def tone(seconds, pitch, file):
    """A soft tone that comes and goes: the place of a voice."""
    rate = 24_000
    count = int(rate * seconds)
    samples = (
        int(9_000 * math.sin(2 * math.pi * pitch * n / rate) * (0.6 + 0.4 * math.sin(2 * math.pi * n / rate)))
        for n in range(count)
    )
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))


def ffmpeg(*words):
    subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-y", *map(str, words)], check=True)


def stamp(seconds):
    milliseconds = round(seconds * 1000)
    return "%02d:%02d:%02d,%03d" % (
        milliseconds // 3_600_000,
        milliseconds // 60_000 % 60,
        milliseconds // 1000 % 60,
        milliseconds % 1000,
    )


def subtitles(texts, lengths):
    blocks, start = [], 0.0
    for number, (text, length) in enumerate(zip(texts, lengths), 1):
        lines = "\n".join(textwrap.wrap(text, 42)[:2])
        blocks.append(f"{number}\n{stamp(start + 0.1)} --> {stamp(start + length - 0.1)}\n{lines}\n")
        start += length
    return "\n".join(blocks)


def render_scene(number, text, folder, prefix):
    """Makes one scene and answers its file and its length in seconds."""
    scene = folder / f"scene{number}"
    place = folder / "media" / "videos" / f"{prefix}_scene{number}_v0" / "1080p60"
    for path in (scene / "code", place):
        path.mkdir(parents=True, exist_ok=True)
    (scene / f"{prefix}_scene{number}_implementation_plan.txt").write_text(f"Show and say: {text}\n", encoding="utf-8")
    seconds = max(3.0, SECONDS_A_WORD * len(text.split()))
    picture, sound, clip = scene / "card.ppm", scene / "voice.wav", place / f"{prefix}_scene{number}.mp4"
    card(text, picture, ACCENT if number == 1 else INK)
    tone(seconds, 180 + 20 * number, sound)
    bar = f"drawbox=x=0:y=ih-8:w=iw:h=8:color=0x58c4dd@0.4:t=fill,fade=in:0:10,fade=out:st={seconds - 0.3}:d=0.3"
    ffmpeg(
        *("-loop", 1, "-framerate", RATE, "-t", seconds, "-i", picture, "-i", sound),
        *("-vf", bar, "-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p"),
        *("-c:a", "aac", "-shortest", clip),
    )
    clip.with_suffix(".srt").write_text(subtitles([text], [seconds]), encoding="utf-8")
    (scene / "succ_rendered.txt").write_text("", encoding="utf-8")
    return clip, seconds


def combine(clips, folder, prefix):
    words = [word for clip in clips for word in ("-i", clip)]
    streams = "".join(f"[{number}:v][{number}:a]" for number in range(len(clips)))
    ffmpeg(
        *words,
        *("-filter_complex", f"{streams}concat=n={len(clips)}:v=1:a=1[v][a]", "-map", "[v]", "-map", "[a]"),
        *("-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac"),
        folder / f"{prefix}_combined.mp4",
    )


def main():
    parser = argparse.ArgumentParser(description="Makes a short video on a topic.")
    parser.add_argument("--topic", required=True)
    parser.add_argument("--context", required=True)
    parser.add_argument("--output_dir", default="output")
    parser.add_argument("--model", default="none")
    parser.add_argument("--max_retries", type=int, default=1)
    arguments, ignored = parser.parse_known_args()
    if ignored:
        print("Not known here:", *ignored)

    prefix = re.sub(r"[^a-z0-9_]+", "_", arguments.topic.lower())
    folder = Path(arguments.output_dir) / prefix
    folder.mkdir(parents=True, exist_ok=True)
    texts = scenes_of(arguments.topic, arguments.context)
    outline = "\n".join(f"<SCENE_{number}>\n{text}\n</SCENE_{number}>" for number, text in enumerate(texts, 1))
    (folder / f"{prefix}_scene_outline.txt").write_text(outline + "\n", encoding="utf-8")
    print("Planned", len(texts), "scenes")

    made = []
    for number, text in enumerate(texts, 1):
        made.append(render_scene(number, text, folder, prefix))
        print("Rendered scene", number)
    combine([clip for clip, _ in made], folder, prefix)
    lengths = [seconds for _, seconds in made]
    (folder / f"{prefix}_combined.srt").write_text(subtitles(texts, lengths), encoding="utf-8")
    print("Combined", folder / f"{prefix}_combined.mp4")


if __name__ == "__main__":
    main()
