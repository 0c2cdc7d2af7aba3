// swift-tools-version:5.5
// The C door comes as a library that is built for the device beforehand; see README.md.
import PackageDescription

let package = Package(
  name: "Genu",
  platforms: [.iOS(.v15), .macOS(.v12)],
  products: [.library(name: "Genu", targets: ["Genu"])],
  targets: [
    .systemLibrary(name: "CGenu", path: "Sources/CGenu"),
    .target(name: "Genu", dependencies: ["CGenu"], path: "Sources/Genu"),
  ]
)
