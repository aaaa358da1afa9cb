internal import CNcurses

/// What a terminal is sent to turn the look of a style on and off again. curses knows it; it is asked once a style.
struct LookTable {
  /// Bytes that begin and end a look; none for the terminal's own.
  struct Switch {
    let on: [UInt8]
    let off: [UInt8]
  }

  private let theme: Theme
  private let colors: Capabilities.Colors
  /// By place in `Style.all`.
  private var switches = [Switch?](repeating: nil, count: Style.all.count)

  /// Gives the roles their colour pairs.
  init(_ theme: Theme, _ colors: Capabilities.Colors) {
    (self.theme, self.colors) = (theme, colors)
    for role in Style.Role.allCases {
      let look = theme.look(of: role, colors: colors)
      guard look.hasColor else { continue }
      init_extended_pair(role.pair, Int32(look.foreground ?? -1), Int32(look.background ?? -1))
    }
  }

  /// - Parameter index: A place in `Style.all`.
  subscript(index: Int) -> Switch {
    mutating get {
      if let known = switches[index] { return known }
      let found = bytes(of: Style.all[index])
      switches[index] = found
      return found
    }
  }

  private func bytes(of style: Style) -> Switch {
    let look = theme.look(of: style, colors: colors)
    let pair = look.hasColor ? Int16(style.role.pair) : 0
    let on = Self.sent { _ = vid_puts(look.attributes, pair, nil, $0) }
    let off = Self.sent { _ = vid_puts(0, 0, nil, $0) }
    return Switch(on: on, off: off)
  }

  /// What curses hands to a function that knows a byte and nothing else. It has one thread.
  private static func sent(_ body: (@convention(c) (CInt) -> CInt) -> Void) -> [UInt8] {
    collected.removeAll()
    body { byte in
      LookTable.collected.append(UInt8(truncatingIfNeeded: byte))
      return byte
    }
    return collected
  }

  nonisolated(unsafe) private static var collected: [UInt8] = []
}

extension Theme.Look {
  fileprivate var hasColor: Bool { foreground != nil || background != nil }

  fileprivate var attributes: attr_t {
    (isBold ? shim_attr_bold() : 0) | (isDim ? shim_attr_dim() : 0)
      | (isUnderlined ? shim_attr_underline() : 0) | (isReversed ? shim_attr_reverse() : 0)
  }
}

extension Style.Role {
  /// Pair 0 is the terminal's own.
  fileprivate var pair: Int32 { Int32(rawValue) + 1 }
}
