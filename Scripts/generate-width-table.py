#!/usr/bin/env python3
"""Writes Sources/TerminalUI/WidthTable.swift from two files of the Unicode Character Database.

    Scripts/generate-width-table.py UCD_DIRECTORY > Sources/TerminalUI/WidthTable.swift

UCD_DIRECTORY holds EastAsianWidth.txt and UnicodeData.txt of one Unicode version
(https://www.unicode.org/Public/17.0.0/ucd/). Columns of a code point:

    0   general category Mn, Me, Cf (not U+00AD, not the prepended Arabic, Syriac and Kaithi number signs);
        Hangul vowels and final consonants
    2   East Asian Width W or F
    1   everything else, spacing marks (Mc) included: glibc, curses and xterm give them a cell

The table has two stages: the page of a code point's upper bits, then two bits for each of the page's
256 code points, four to a byte.
"""
import hashlib
import pathlib
import re
import sys

ZERO_WIDTH_CATEGORIES = {"Mn", "Me", "Cf"}
HANGUL_MEDIAL_AND_FINAL = [(0x1160, 0x11FF), (0xD7B0, 0xD7FF)]
VISIBLE_FORMAT = [0xAD, *range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD]
PAGE = 256


def east_asian_wide(text):
    for line in text.splitlines():
        fields = line.split("#")[0].split(";")
        if len(fields) == 2 and fields[1].strip() in ("W", "F"):
            first, _, last = fields[0].strip().partition("..")
            yield int(first, 16), int(last or first, 16)


def general_categories(text):
    start = None
    for line in text.splitlines():
        fields = line.split(";")
        value = int(fields[0], 16)
        if fields[1].endswith(", First>"):
            start = value
        else:
            yield (value if start is None else start), value, fields[2]
            start = None


def columns(widths, categories):
    table = bytearray(b"\1") * 0x110000
    for first, last in east_asian_wide(widths):
        table[first : last + 1] = b"\2" * (last + 1 - first)
    for first, last, category in general_categories(categories):
        if category in ZERO_WIDTH_CATEGORIES:
            table[first : last + 1] = b"\0" * (last + 1 - first)
    for first, last in HANGUL_MEDIAL_AND_FINAL:
        table[first : last + 1] = b"\0" * (last + 1 - first)
    for value in VISIBLE_FORMAT:
        table[value] = 1
    return table


def two_stage(table):
    indices, pages = [], []
    for start in range(0, len(table), PAGE):
        page = bytes(
            sum(table[start + four + lane] << (2 * lane) for lane in range(4)) for four in range(0, PAGE, 4))
        if page not in pages:
            pages.append(page)
        indices.append(pages.index(page))
    return indices, pages


def literal(name, comment, values):
    print(f"  /// {comment}\n  static let {name}: [UInt8] = [")
    for start in range(0, len(values), 24):
        print("    " + ", ".join(str(value) for value in values[start : start + 24]) + ",")
    print("  ]")


def main():
    directory = pathlib.Path(sys.argv[1])
    sources = {name: (directory / name).read_bytes() for name in ("EastAsianWidth.txt", "UnicodeData.txt")}
    version = re.search(rb"EastAsianWidth-([0-9.]+)\.txt", sources["EastAsianWidth.txt"]).group(1).decode()
    indices, pages = two_stage(columns(*(source.decode() for source in sources.values())))
    print(f"// Generated from Unicode {version} by Scripts/generate-width-table.py. Do not edit.")
    for name, source in sources.items():
        print(f"// {name}: sha256 {hashlib.sha256(source).hexdigest()}")
    print("\n// swift-format-ignore-file\n\nenum WidthTable {")
    literal("pageOfBlock", "The page that holds code points `256 * i ..< 256 * (i + 1)`.", indices)
    print()
    literal("pages", "Columns, two bits each, 64 bytes a page.", [byte for page in pages for byte in page])
    print("}")


main()
