// swift-tools-version: 6.3
import PackageDescription

// Imports run one way: a target may use only the ones listed here, and an import is internal
// to its file unless it says otherwise.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "vitrina",
  products: [.executable(name: "vitrina", targets: ["vitrina"])],
  targets: [
    // C libraries of the system
    .systemLibrary(name: "CSystem"),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CCMark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    // Files that the program carries
    .target(name: "CEmbedded"),
    // Instructions that Swift has no words for
    .target(name: "CSHA256"),

    // Leaves: each knows one idea, and of the others those that are above it
    .target(name: "Octets", swiftSettings: strict),
    .target(name: "HTML", dependencies: ["Octets"], swiftSettings: strict),
    .target(name: "Letters", swiftSettings: strict),
    .target(name: "EmbeddedFiles", dependencies: ["CEmbedded"], swiftSettings: strict),
    .target(
      name: "Wording", dependencies: ["EmbeddedFiles"], exclude: ["Catalogues"],
      swiftSettings: strict),
    .target(name: "JSON", dependencies: ["Octets"], swiftSettings: strict),
    .target(name: "Memory", swiftSettings: strict),
    .target(
      name: "Checksums", dependencies: ["CSHA256", "Memory", "Octets"], swiftSettings: strict),
    .target(
      name: "EvidenceFiles", dependencies: ["Checksums", "Letters", "Octets"], swiftSettings: strict
    ),
    .target(
      name: "Pictures", dependencies: ["Checksums", "EmbeddedFiles", "Octets"], exclude: ["Fonts"],
      swiftSettings: strict),
    .target(name: "CSV", dependencies: ["Octets"], swiftSettings: strict),
    .target(name: "FileNames", swiftSettings: strict),
    .target(name: "Looks", dependencies: ["Octets"], swiftSettings: strict),
    .target(name: "ServerSettings", dependencies: ["Octets"], swiftSettings: strict),
    .target(
      name: "Diagnostics", dependencies: ["FileNames", "JSON", "Memory", "Octets", "Wording"],
      swiftSettings: strict),
    .target(
      name: "Programmes",
      dependencies: [
        "Checksums", "Diagnostics", "Letters", "Looks", "Memory", "Octets", "ServerSettings",
      ],
      swiftSettings: strict),
    .target(name: "Search", dependencies: ["JSON", "Memory", "Octets"], swiftSettings: strict),

    // Readers of text formats
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics", "Octets"], swiftSettings: strict),
    .target(
      name: "Markdown", dependencies: ["CCMark", "HTML", "Letters", "Octets"], swiftSettings: strict
    ),
    .target(
      name: "ContentLoading",
      dependencies: [
        "CSV", "Checksums", "Diagnostics", "EmbeddedFiles", "EvidenceFiles", "FileNames", "JSON",
        "Looks", "Markdown", "Memory", "Octets", "Programmes", "ServerSettings", "Wording", "YAML",
      ],
      swiftSettings: strict),

    // The doubts that a programme raises
    .target(
      name: "Review", dependencies: ["Diagnostics", "Octets", "Programmes"], swiftSettings: strict),

    // What differs between two states of the domain
    .target(
      name: "Comparison",
      dependencies: [
        "Checksums", "Diagnostics", "JSON", "Looks", "Programmes", "ServerSettings", "Wording",
      ],
      swiftSettings: strict),

    // From the domain to other formats
    .target(
      name: "Feeds", dependencies: ["Checksums", "Octets", "Programmes"], swiftSettings: strict),

    // From the domain to pages
    .target(name: "SiteRoutes", dependencies: ["Programmes"], swiftSettings: strict),

    // From the domain to tables and JSON
    .target(
      name: "OpenData",
      dependencies: [
        "CSV", "Checksums", "Diagnostics", "JSON", "Memory", "Programmes", "SiteRoutes", "Wording",
      ],
      swiftSettings: strict),
    .target(
      name: "Templates",
      dependencies: [
        "Checksums", "Diagnostics", "EmbeddedFiles", "HTML", "JSON", "Looks", "Markdown", "Memory",
        "Octets", "OpenData", "Pictures", "Programmes", "Review", "SiteRoutes", "Wording",
      ],
      path: "Templates",
      exclude: [
        "Assets/estilo.css", "Assets/favicon.svg", "Assets/tablas.js", "Assets/buscar.js",
      ],
      swiftSettings: strict),
    .target(
      name: "SitePlan",
      dependencies: [
        "Checksums", "Diagnostics", "Feeds", "HTML", "JSON", "Markdown", "Memory", "OpenData",
        "Programmes", "Review", "Search", "ServerSettings", "SiteRoutes", "Templates", "Wording",
      ],
      swiftSettings: strict),

    // The disk and the command line
    .target(
      name: "Publishing",
      dependencies: ["CSystem", "Checksums", "FileNames", "JSON", "Memory", "Octets"],
      swiftSettings: strict),
    .target(name: "Revisions", swiftSettings: strict),
    .executableTarget(
      name: "vitrina",
      dependencies: [
        "Checksums", "Comparison", "ContentLoading", "Diagnostics", "FileNames", "Memory",
        "OpenData",
        "Programmes", "Publishing", "Review", "Revisions", "Search", "ServerSettings", "SitePlan",
        "SiteRoutes", "Wording", "YAML",
      ],
      swiftSettings: strict),

    // Mutated content files, in great number
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "ContentLoading", "Diagnostics", "Programmes", "Review", "SitePlan", "TestSupport",
        "Wording",
      ],
      path: "Tests/Fuzz", swiftSettings: strict),

    // Feeds and tables of hostile texts, for readers of other hands
    .executableTarget(
      name: "feedsamples",
      dependencies: ["CSV", "Feeds", "JSON", "Programmes", "Publishing", "TestSupport"],
      path: "Tests/FeedSamples", swiftSettings: strict),

    // The search index of a portal of any size
    .executableTarget(
      name: "searchsample", dependencies: ["Publishing", "Search", "TestSupport"],
      path: "Tests/SearchSample", swiftSettings: strict),

    // What several test targets need
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    // Apart, since it is of Foundation, which the programs above do without
    .target(name: "TestFolders", path: "Tests/TestFolders"),

    // Tests, a target for a module or for modules that are seen together, and one for the whole
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Memory", "Wording"]),
    .testTarget(name: "MemoryTests", dependencies: ["Memory"]),
    .testTarget(name: "ChecksumsTests", dependencies: ["Checksums", "Memory", "TestSupport"]),
    .testTarget(
      name: "EvidenceFilesTests", dependencies: ["EvidenceFiles", "TestSupport"],
      exclude: ["Samples"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures"]),
    .testTarget(
      name: "SearchTests", dependencies: ["JSON", "Letters", "Memory", "Search", "TestSupport"]),
    .testTarget(name: "FileNamesTests", dependencies: ["FileNames", "TestFolders"]),
    .testTarget(name: "OctetsTests", dependencies: ["Octets"]),
    .testTarget(name: "CSVTests", dependencies: ["CSV", "TestSupport"]),
    .testTarget(name: "ServerSettingsTests", dependencies: ["ServerSettings"]),
    .testTarget(name: "FeedsTests", dependencies: ["Feeds", "Programmes", "TestSupport"]),
    .testTarget(name: "YAMLTests", dependencies: ["Diagnostics", "TestSupport", "YAML"]),
    .testTarget(
      name: "ProgrammesTests",
      dependencies: ["Checksums", "Diagnostics", "Feeds", "Memory", "Programmes", "TestSupport"]),
    .testTarget(
      name: "ContentLoadingTests",
      dependencies: [
        "Checksums", "ContentLoading", "Diagnostics", "Looks", "Memory", "Programmes",
        "ServerSettings",
        "TestFolders", "TestSupport", "Wording", "YAML",
      ], exclude: ["Tables"]),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "ContentLoading", "Diagnostics", "Programmes", "Wording",
      ]),
    .testTarget(
      name: "ReviewTests", dependencies: ["ContentLoading", "Diagnostics", "Programmes", "Review"]),
    .testTarget(
      name: "OpenDataTests",
      dependencies: [
        "Diagnostics", "JSON", "OpenData", "Programmes", "SiteRoutes", "TestSupport", "Wording",
      ]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "SiteRoutesTests", dependencies: ["Programmes", "SiteRoutes"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Checksums", "FileNames", "Memory", "Publishing", "TestFolders", "TestSupport",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "ContentLoading", "Diagnostics", "Programmes", "Publishing", "Review", "ServerSettings",
        "SitePlan", "TestFolders", "TestSupport", "YAML", "vitrina",
      ]),
    .testTarget(name: "LooksTests", dependencies: ["Looks"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(name: "MarkdownTests", dependencies: ["HTML", "Markdown", "TestSupport"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: [
        "Checksums", "Diagnostics", "EmbeddedFiles", "HTML", "Looks", "Programmes", "Review",
        "SitePlan",
        "SiteRoutes", "Templates", "Wording",
      ]),
    .testTarget(
      name: "PortalTests",
      dependencies: [
        "Checksums", "ContentLoading", "Diagnostics", "Memory", "Programmes", "Review", "SitePlan",
        "SiteRoutes", "Templates", "TestFolders", "TestSupport", "Wording",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// Where all is optimised, the tests are not: that halves their compilation, and what they run is fast.
let quicklyCompiled: [SwiftSetting] = [
  .unsafeFlags(["-Onone", "-assert-config", "Release"], .when(configuration: .release))
]
for target in package.targets where target.type == .test {
  target.swiftSettings = quicklyCompiled
}
