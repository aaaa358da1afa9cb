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
HOSTILE = "Source: Evil\x1b]0;owned\x07 Gazette\n\nA man said on Monday that it was over.\n\n“It was \u202e41\u202c \x1b[31mmen\x9b31m,” he said.\n"
