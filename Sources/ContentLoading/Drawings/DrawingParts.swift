/// The elements and attributes that a drawing may have (SVG 2). What runs, moves, links, or shows pages is
/// not among them.
enum DrawingParts {
  /// What the value of an attribute is.
  enum AttributeKind {
    /// Looked at by nobody but people and the program that made the drawing.
    case words
    /// An address.
    case reference
    /// A value of CSS, a number or a list of numbers.
    case looks
  }

  static let svg = "http://www.w3.org/2000/svg"
  private static let xlink = "http://www.w3.org/1999/xlink"

  /// Of what drawing programs note down for themselves, and browsers ignore: Inkscape, its descriptions of
  /// a work, Illustrator, CorelDRAW, Sketch, Figma, Affinity Designer.
  private static let notes: Set<String> = [
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/elements/1.1/",
    "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
    "http://ns.adobe.com/AdobeIllustrator/10.0/", "http://ns.adobe.com/Extensibility/1.0/",
    "http://ns.adobe.com/Graphs/1.0/", "http://ns.adobe.com/Variables/1.0/",
    "http://ns.adobe.com/ImageReplacement/1.0/", "http://ns.adobe.com/SaveForWeb/1.0/",
    "http://ns.adobe.com/GenericCustomNamespace/1.0/", "http://ns.adobe.com/XPath/1.0/",
    "http://www.corel.com/coreldraw/odm/2003", "http://www.bohemiancoding.com/sketch/ns",
    "http://www.figma.com/figma/ns", "http://www.serif.com/",
  ]

  private static let elements = words(
    """
    circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
    feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA
    feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
    feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient marker mask
    metadata path pattern polygon polyline radialGradient rect stop style svg switch symbol text
    textPath title tspan use
    """)

  private static let looks = words(
    """
    alignment-baseline amplitude azimuth background baseFrequency baseline-shift baseProfile bias
    clip clip-path clip-rule clipPathUnits color color-interpolation color-interpolation-filters
    color-profile color-rendering cursor cx cy d diffuseConstant direction display divisor
    dominant-baseline dx dy edgeMode elevation enable-background exponent fill fill-opacity fill-rule
    filter filterRes filterUnits flood-color flood-opacity font font-family font-feature-settings
    font-kerning font-size font-size-adjust font-stretch font-style font-variant
    font-variant-caps font-variant-ligatures font-variation-settings font-weight fr fx fy
    glyph-orientation-horizontal glyph-orientation-vertical gradientTransform gradientUnits height
    image-rendering in in2 inline-size intercept isolation k1 k2 k3 k4 kernelMatrix kernelUnitLength
    kerning lengthAdjust letter-spacing lighting-color limitingConeAngle line-height marker
    marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mask-type
    maskContentUnits maskUnits method mix-blend-mode mode numOctaves offset opacity operator order
    orient overflow overflow-x overflow-y paint-order pathLength patternContentUnits
    patternTransform patternUnits pointer-events points pointsAtX pointsAtY pointsAtZ preserveAlpha
    preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry scale seed
    shape-inside shape-padding shape-rendering side slope solid-color solid-opacity spacing
    specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles stop-color
    stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-opacity stroke-width style surfaceScale tableValues targetX targetY
    text-align text-anchor text-decoration text-decoration-line text-indent text-orientation
    text-rendering text-transform textLength transform transform-origin type unicode-bidi values
    vector-effect version viewBox visibility white-space width word-spacing writing-mode x x1 x2
    xChannelSelector y y1 y2 yChannelSelector z zoomAndPan
    """)

  /// Besides those that begin with `aria-` or `data-`.
  private static let wordAttributes = words(
    """
    class contentScriptType contentStyleType focusable id lang media name requiredExtensions
    requiredFeatures role systemLanguage tabindex title
    """)

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split { $0 == " " || $0 == "\n" })
  }
}

extension DrawingParts {
  static func has(_ element: XMLNamespaces.Name) -> Bool {
    element.address == svg ? elements.contains(element.local) : notes.contains(element.address)
  }

  /// nil for an attribute that no drawing needs.
  static func kind(
    of attribute: XMLNamespaces.Name, in element: XMLNamespaces.Name
  ) -> AttributeKind? {
    let name = attribute.local
    switch attribute.address {
    case "" where notes.contains(element.address): return .words
    case "":
      if name == "href" { return .reference }
      if looks.contains(name) { return .looks }
      let isOfWords = name.hasPrefix("data-") || name.hasPrefix("aria-")
      return isOfWords || wordAttributes.contains(name) ? .words : nil
    case xlink:
      return name == "href" ? .reference : name == "title" || name == "type" ? .words : nil
    case XMLNamespaces.xml: return ["space", "lang", "id"].contains(name) ? .words : nil
    default: return notes.contains(attribute.address) ? .words : nil
    }
  }
}
