extension Theme {
  /// For a dark background; the default. On black and on the dark greys of terminals every word has the contrast that
  /// WCAG 2.1 asks of text, 4.5, and every sign that of graphics, 3.
  public static let dark = Theme(
    name: "dark",
    [
      .none: attributes,
      .basic: basic,
      .extended: [
        .dim: Look(foreground: 247),
        .heading: Look(foreground: 252, isBold: true),
        .same: Look(foreground: 247),
        .reworded: Look(foreground: 179, isUnderlined: true),
        .conflict: Look(foreground: 176, isBold: true),
        .unsure: Look(foreground: 73),
        .unmatched: Look(foreground: 244),
        .status: Look(foreground: 252, background: 236),
        .hint: Look(foreground: 247),
        .match: Look(foreground: 16, background: 179),
        .error: Look(foreground: 209, isBold: true),
      ],
    ])

  /// For a light background: the same on white and on paper.
  public static let light = Theme(
    name: "light",
    [
      .none: attributes,
      .basic: basicOnLight,
      .extended: [
        .dim: Look(foreground: 241),
        .heading: Look(foreground: 235, isBold: true),
        .same: Look(foreground: 241),
        .reworded: Look(foreground: 94, isUnderlined: true),
        .conflict: Look(foreground: 90, isBold: true),
        .unsure: Look(foreground: 23),
        .unmatched: Look(foreground: 244),
        .status: Look(foreground: 236, background: 253),
        .hint: Look(foreground: 241),
        .match: Look(foreground: 16, background: 222),
        .error: Look(foreground: 124, isBold: true),
      ],
    ])

  /// The terminal's own colours for text, strong attributes, colour for what differs only.
  public static let highContrast = Theme(
    name: "high-contrast",
    [
      .none: attributes,
      .basic: strong,
      .extended: strong,
    ])

  /// No colour on any terminal.
  public static let monochrome = Theme(
    name: "monochrome", [.none: attributes, .basic: attributes, .extended: attributes])

  /// The table of levels without colour. Differing words add reverse to a conflict: that is the style's.
  private static let attributes: [Style.Role: Look] = [
    .dim: Look(isDim: true),
    .heading: Look(isBold: true),
    .reworded: Look(isUnderlined: true),
    .conflict: Look(isBold: true),
    .unsure: Look(isDim: true),
    .unmatched: Look(isDim: true),
    .status: Look(isReversed: true),
    .hint: Look(isDim: true),
    .match: Look(isUnderlined: true, isReversed: true),
    .error: Look(isBold: true),
  ]

  /// Eight colours that have to do on any background: yellow 3, magenta 5, cyan 6.
  private static let basic: [Style.Role: Look] = attributes.merging(
    [
      .same: Look(isDim: true),
      .reworded: Look(foreground: 3, isUnderlined: true),
      .conflict: Look(foreground: 5, isBold: true),
      .unsure: Look(foreground: 6),
      .error: Look(foreground: 1, isBold: true),
    ], uniquingKeysWith: { $1 })

  /// On white only these two of the eight can be read: yellow and cyan are lighter than a third of the way to it.
  private static let basicOnLight: [Style.Role: Look] = attributes.merging(
    [
      .same: Look(isDim: true),
      .conflict: Look(foreground: 5, isBold: true),
      .error: Look(foreground: 1, isBold: true),
    ], uniquingKeysWith: { $1 })

  /// Nothing dim, and no colour that one background or the other would swallow.
  private static let strong: [Style.Role: Look] = attributes.merging(
    [
      .dim: Look(),
      .unsure: Look(isBold: true),
      .unmatched: Look(),
      .hint: Look(),
      .reworded: Look(isBold: true, isUnderlined: true),
      .conflict: Look(foreground: 5, isBold: true),
      .error: Look(isBold: true, isReversed: true),
    ], uniquingKeysWith: { $1 })
}
