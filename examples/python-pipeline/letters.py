"""Letters of five by seven dots, so that text can be drawn without any font."""

# Each letter: seven rows from top to bottom, each a number of five bits.
ROWS = {
    "A": "0E 11 11 1F 11 11 11", "B": "1E 11 11 1E 11 11 1E", "C": "0E 11 10 10 10 11 0E", "D": "1E 11 11 11 11 11 1E",
    "E": "1F 10 10 1E 10 10 1F", "F": "1F 10 10 1E 10 10 10", "G": "0E 11 10 17 11 11 0F", "H": "11 11 11 1F 11 11 11",
    "I": "0E 04 04 04 04 04 0E", "J": "07 02 02 02 02 12 0C", "K": "11 12 14 18 14 12 11", "L": "10 10 10 10 10 10 1F",
    "M": "11 1B 15 15 11 11 11", "N": "11 19 15 13 11 11 11", "O": "0E 11 11 11 11 11 0E", "P": "1E 11 11 1E 10 10 10",
    "Q": "0E 11 11 11 15 12 0D", "R": "1E 11 11 1E 14 12 11", "S": "0F 10 10 0E 01 01 1E", "T": "1F 04 04 04 04 04 04",
    "U": "11 11 11 11 11 11 0E", "V": "11 11 11 11 11 0A 04", "W": "11 11 11 15 15 1B 11", "X": "11 11 0A 04 0A 11 11",
    "Y": "11 11 0A 04 04 04 04", "Z": "1F 01 02 04 08 10 1F", "0": "0E 11 13 15 19 11 0E", "1": "04 0C 04 04 04 04 0E",
    "2": "0E 11 01 06 08 10 1F", "3": "1E 01 01 0E 01 01 1E", "4": "02 06 0A 12 1F 02 02", "5": "1F 10 1E 01 01 11 0E",
    "6": "06 08 10 1E 11 11 0E", "7": "1F 01 02 04 08 08 08", "8": "0E 11 11 0E 11 11 0E", "9": "0E 11 11 0F 01 02 0C",
    ".": "00 00 00 00 00 0C 0C", ",": "00 00 00 00 0C 04 08", "!": "04 04 04 04 04 00 04", "?": "0E 11 01 02 04 00 04",
    "-": "00 00 00 1F 00 00 00", "+": "00 04 04 1F 04 04 00", "=": "00 00 1F 00 1F 00 00", "/": "01 01 02 04 08 10 10",
    "(": "02 04 08 08 08 04 02", ")": "08 04 02 02 02 04 08", ":": "00 0C 0C 00 0C 0C 00", "'": "04 04 08 00 00 00 00",
}
DOTS = {letter: [int(row, 16) for row in rows.split()] for letter, rows in ROWS.items()}


def draw_line(frame, width, text, top, size, colour):
    """Draws one line, in capitals and centred, into a frame of three bytes a pixel; signs without dots leave a gap."""
    left = max(0, (width - 6 * size * len(text)) // 2)
    for place, letter in enumerate(text.upper()):
        for y, row in enumerate(DOTS.get(letter, [])):
            for x in range(5):
                if row >> (4 - x) & 1:
                    fill(frame, width, left + size * (6 * place + x), top + size * y, size, colour)


def fill(frame, width, left, top, size, colour):
    pixels = bytes(colour) * max(0, min(size, width - left))
    for y in range(top, top + size):
        start = 3 * (width * y + left)
        if start + len(pixels) <= len(frame):
            frame[start : start + len(pixels)] = pixels
