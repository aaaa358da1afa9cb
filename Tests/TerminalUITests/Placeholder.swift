internal import TerminalUI
