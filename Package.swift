// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house with its own tests. Arrows point down only: see docs/architecture.md.
func room(
  _ name: String, uses dependencies: [Target.Dependency] = [], screens: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"], exclude: screens,
      swiftSettings: strict),
  ]
}

let package = Package(
  name: "parallax",
  products: [
    .library(name: "ParallaxKit", targets: ["Prose", "Articles", "Quotations", "Collation", "Documents"]),
    .executable(name: "parallax", targets: ["parallax"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // No pkgConfig for ncurses: ncursesw.pc carries -D flags that SwiftPM prohibits and warns about.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(name: "CForeignProgram"),
    .target(name: "CMemory"),
    // The trained model and its arithmetic; the header search path is where the assembler finds prose.model.
    .target(
      name: "CProseModel", exclude: ["prose.model"],
      cSettings: [.headerSearchPath(".")]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "parallax",
      dependencies: [
        "Documents", "Reader", "TerminalUI", "Collation", "Articles", "Prose",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["link-order.txt"],
      swiftSettings: strict,
      // All libraries are in the program: to load them takes as long as to show the first article, and their pages
      // take more memory than it. link-order.txt keeps what is used of them together: docs/architecture/parallax.md.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-executable", "-use-ld=lld", "-l_FoundationCollections", "-l_FoundationCShims",
            "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Sources/parallax/link-order.txt",
            "-Xlinker", "--no-warn-symbol-ordering",
          ],
          .when(platforms: [.linux], configuration: .release))
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["parallax", "Reader", "TestSupport"], swiftSettings: strict),
  ]
    + room("Prose", uses: ["CProseModel"])
    + room("Articles", uses: ["Prose"])
    + room("Quotations", uses: ["Prose"])
    + room("Collation", uses: ["Articles", "Quotations", "Prose"])
    + room("Documents", uses: ["Collation", "Articles", "Quotations", "Prose"])
    + room("TerminalUI", uses: ["CNcurses", "CTerminalGuard", "CForeignProgram"])
    + room(
      "Reader", uses: ["Documents", "Collation", "Articles", "Quotations", "Prose", "TerminalUI", "CMemory"],
      screens: ["Screens"])
)
