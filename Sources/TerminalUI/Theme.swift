/// Gives every role its look. Colour is the third channel after glyph and attribute, never the only one: no red
/// against green, no blue text, no blinking.
public struct Theme: Hashable, Sendable {
  /// What a terminal is asked for. Colours are indices of its palette; nil is its own default.
  public struct Look: Hashable, Sendable {
    public var foreground: Int?
    public var background: Int?
    public var isBold = false
    public var isDim = false
    public var isUnderlined = false
    public var isReversed = false
  }

  /// `dark`, `light`, `high-contrast`, `monochrome`.
  public let name: String
  private let looks: [Capabilities.Colors: [Style.Role: Look]]

  init(name: String, _ looks: [Capabilities.Colors: [Style.Role: Look]]) {
    self.name = name
    self.looks = looks
  }

  /// The look of a style: the colours of its role, and the attributes of both.
  public func look(of style: Style, colors: Capabilities.Colors) -> Look {
    var look = look(of: style.role, colors: colors)
    look.isBold = look.isBold || style.isBold
    look.isUnderlined = look.isUnderlined || style.isUnderlined
    // A match with a colour behind it would lose it.
    look.isReversed = look.isReversed || style.isReversed && (style.role != .match || look.background == nil)
    // Bold and dim are one intensity to a terminal: which one wins differs.
    if look.isBold { look.isDim = false }
    return look
  }

  /// The look of a role by itself; plain where the theme does not name it.
  public func look(of role: Style.Role, colors: Capabilities.Colors) -> Look {
    looks[colors]?[role] ?? Look()
  }

  /// Ours, the one for most terminals first.
  public static let all: [Theme] = [.dark, .light, .highContrast, .monochrome]

  /// The theme with this name.
  public init?(named name: String) {
    guard let theme = Self.all.first(where: { $0.name == name }) else { return nil }
    self = theme
  }
}
