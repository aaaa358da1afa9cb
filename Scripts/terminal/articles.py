"""The articles that the checks read: invented, and one that attacks the terminal."""

GAZETTE = """\
Source: Harbour Gazette
Date: 2025-03-03

Warehouse fire was out by noon

Port officials said on Monday that the fire in warehouse 9 was out by noon.

“We have accounted for everyone on the night shift,” harbour master Ines Okafor told reporters. “Eleven people were \
treated for smoke, none of them seriously.”

Residents of Quay Street described a blast shortly before four in the morning. “It was one bang, then the windows \
went,” said Tomas Reyes, a baker.
"""
POST = """\
Source: Post
Date: 2025-03-03

Blaze at the port was put out by midday

The blaze at warehouse 9 was put out by midday, the port authority said in a statement.

“We have accounted for everyone on the night shift,” Ines Okafor, the harbour master, told the Post. “Fourteen people \
were treated for smoke, none of them seriously.”

“It was one bang,” said Tomas Reyes, who has a bakery nearby.
"""
HOSTILE = """\
Source: Evil\x1b]0;owned\x07 Gazette
Date: 2025-03-03\x1b[2J

A man\u202e said on Monday\x1b]52;c;b3duZWQ=\x07 that it was over

A man said on Monday that it was over. Nobody\x08\x08\x08\x08\x08\x08Somebody was\rhurt.

“It was \u202e41\u202c \x1b[31mmen\x9b31m and no\u200b women,” he\U000e0041\U000e0042 said\x1bPq#0\x1b\\.

\x1b]8;;https://evil.example\x1b\\“We have accounted for everyone on the night shift,”\x1b]8;;\x1b\\ Ines\u2066 Okafor\u2069 told\x07 us.
"""
