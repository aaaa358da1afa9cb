// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds Parallax resolves or compiles it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "parallax", path: "..")],
  targets: [
    .executableTarget(
      name: "ParallaxBenchmarks",
      dependencies: [.product(name: "ParallaxKit", package: "parallax")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
