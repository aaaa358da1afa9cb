/// A key as a person names it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Control and a letter, which is given in lower case: `control("d")`.
  case control(Character)
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case altLeft, altRight
  case function(Int)
}

/// What the user interface woke up for.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text, whole; never keys.
  case paste(String)
  /// Only where the mouse was turned on.
  case mouse(MouseEvent)
  case resized(GridSize)
  /// SIGINT: cancel what is pending.
  case interrupt
  /// SIGTERM, SIGHUP or a closed terminal: save and leave.
  case hangUp
  /// A message may wait in the mailbox.
  case posted
}
