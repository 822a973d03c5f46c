import ContentLoading
import Diagnostics
import Programmes
import Testing
import Wording

/// Signs that are drawings: what a browser could run, or fetch from elsewhere, is never published.
struct DrawingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// Stands inside `<svg …>` and `</svg>`, or is the whole file where it has them itself.
    let drawing: String
    /// What the message names.
    let part: String

    init(_ drawing: String, _ part: String) {
      self.drawing = drawing
      self.part = part
    }

    var testDescription: String { drawing }
  }

  private static let namespaces =
    #"xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink""#

  private func messages(_ drawing: String) -> [String] {
    let isWhole = drawing.contains("<svg") || drawing.contains(":svg")
    let loaded = portal([
      "portal.yaml": "titulo: P\nrecursos: r\nlogo:\n  archivo: a.svg\n  texto: Ejemplo\n",
      "r/a.svg": isWhole
        ? drawing : "<svg \(Self.namespaces) viewBox='0 0 9 9'>\n\(drawing)</svg>",
    ])
    return loaded.diagnostics.map(DiagnosticText(.spanish).message)
  }

  @Test(arguments: [
    Case("<script>x</script>", "<script>"),
    Case("<x:script xmlns:x='http://www.w3.org/2000/svg'>x</x:script>", "<x:script>"),
    Case("<x:script xmlns:x='http://www.w3.org/2000/sv&#103;'>x</x:script>", "<x:script>"),
    Case("<script xmlns='http://www.w3.org/1999/xhtml'>x</script>", "<script>"),
    Case("<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='x' onerror='x'/>", "<h:img>"),
    Case("<SCRIPT>x</SCRIPT>", "<SCRIPT>"),
    Case("<script\n>x</script\n>", "<script>"),
    Case("<script/>", "<script>"),
    Case("<metadata><script>x</script></metadata>", "<script>"),
    Case(
      "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><script>x</script></r:RDF>",
      "<script>"),
    Case("<style><script>x</script></style>", "<script>"),
    Case("<title><script>x</script></title>", "<script>"),
    Case("<!-- <g> --><script>x</script>", "<script>"),
    Case("<![CDATA[<g>]]><script>x</script>", "<script>"),
    Case("<foreignObject><body/></foreignObject>", "<foreignObject>"),
    Case("<g onload='x'/>", "onload"),
    Case("<g\u{20}ONLOAD='x'/>", "ONLOAD"),
    Case("<g\tonload\n=\n'x'/>", "onload"),
    Case("<g id='>' onload='x'/>", "onload"),
    Case("<set attributeName='onload' to='x'/>", "<set>"),
    Case("<animate attributeName='href' values='javascript:x'/>", "<animate>"),
    Case("<animate href='#a'/>", "<animate>"),
    Case("<a href='javascript:x'><g/></a>", "<a>"),
    Case("<handler xmlns:ev='http://www.w3.org/2001/xml-events' ev:event='load'/>", "<handler>"),
    Case("<g xmlns:ev='http://www.w3.org/2001/xml-events' ev:handler='#a'/>", "ev:handler"),
    Case("<iframe xmlns='http://www.w3.org/1999/xhtml'/>", "<iframe>"),
    Case("<math xmlns='http://www.w3.org/1998/Math/MathML' href='javascript:x'/>", "<math>"),
    Case("<g xml:base='https://otro.mx/'/>", "xml:base"),
    Case("<y:g/>", "<y:g>"),
    Case("<g y:id='a'/>", "y:id"),
    Case("<g xmlns=''/>", "<g>"), Case("<g xml:lang:a='x'/>", "xml:lang:a"),
    Case("<g xml:='x'/>", "xml:"),
    Case("<?xml-stylesheet href='https://otro.mx/a.css'?>", "<?xml-stylesheet"),
    Case("<?php x ?>", "<?php"),
    Case("<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>", "<!DOCTYPE"),
    Case("<!doctype svg [<!ENTITY a '<script/>'>]><svg>&a;</svg>", "<!doctype"),
    Case("<!ENTITY a 'x'>", "<!ENTITY"),
    Case(
      "<?xml version='1.0' encoding='UTF-7'?><svg xmlns='http://www.w3.org/2000/svg'/>", "UTF-7"),
    Case(
      "<?xml encoding='utf-8' version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "encoding"),
    Case("<?xml version='1.0' a='yes'?><svg xmlns='http://www.w3.org/2000/svg'/>", "a='yes'"),
    Case("<?xml version='1.1'?><svg xmlns='http://www.w3.org/2000/svg'/>", "1.1"),
  ])
  func `what is not known to draw is no part of a sign`(example: Case) {
    let messages = messages(example.drawing)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("solo puede llevar figuras") == true)
    #expect(messages.first?.contains(example.part) == true)
  }

  @Test(arguments: [
    Case("<use href='javascript:x'/>", "javascript:x"),
    Case("<use href='java&#9;script:x'/>", "java"),
    Case("<use xlink:href='&#106;avascript:x'/>", "javascript:x"),
    Case("<use y:href='https://otro.mx' xmlns:y='http://www.w3.org/1999/xlink'/>", "otro.mx"),
    Case("<image href='https://otro.mx/a.png'/>", "https://otro.mx/a.png"),
    Case("<image href='//otro.mx/a.png'/>", "//otro.mx/a.png"),
    Case("<image href='a.png'/>", "a.png"),
    Case("<image href='data:image/svg+xml,x'/>", "data:image/svg+xml"),
    Case("<image href='data:image/png+xml,x'/>", "data:image/png+xml"),
    Case("<use href='data:text/html,x'/>", "data:text/html"),
    Case("<g fill='url(https://otro.mx/#a)'/>", "url(https://otro.mx/#a"),
    Case("<g fill='URL(\n&quot;//otro.mx&quot;)'/>", "otro.mx"),
    Case("<g style='fill:u\\72l(//otro.mx)'/>", "\\72l"),
    Case("<g style='background:image-set(\"//otro.mx\" 1x)'/>", "image-set"),
    Case("<g style='width:expression(x)'/>", "expression"),
    Case("<g cursor='url(c.cur)'/>", "url(c.cur"),
    Case("<style>@import 'https://otro.mx/a.css';</style>", "@import"),
    Case("<style>@im<!-- -->port '//otro.mx';</style>", "@import"),
    Case("<style><![CDATA[@IMPORT url(//otro.mx);]]></style>", "@IMPORT"),
    Case("<style>&#64;import '//otro.mx';</style>", "@import"),
    Case("<style>@font-face{src:url(//otro.mx/f)}</style>", "url(//otro.mx/f"),
    Case("<style>g{fill:url(/**/#a)}</style>", "url(/**/"),
    Case(
      "<s:style xmlns:s='http://www.w3.org/2000/svg'>@import 'a'</s:style>", "@import"),
  ])
  func `what a sign shows lies in itself`(example: Case) {
    let messages = messages(example.drawing)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("debe ir dentro de ella") == true)
    #expect(messages.first?.contains(example.part) == true)
  }

  @Test(arguments: [
    "<g>", "<g></p>", "<g id='a' id='b'/>", "<g id=a/>", "<g id/>", "<g id='a'b='c'/>",
    "<g id='<'/>", "<g<!-- -->onload='x'/>", "&copia;", "&#0;", "&#x1;", "&#+65;", "&#xD800;",
    "& a",
    "a ]]> b", "<!-- a -- b -->", "<!-- a", "<![CDATA[ a", "< g/>", "<g/ >", "<g", "<1/>", "<>",
    "<ñ/>",
    "</svg><svg xmlns='http://www.w3.org/2000/svg'/>", "</svg>x",
  ])
  func `what browsers could read in another way is told with its line`(markup: String) {
    let file = "<svg \(Self.namespaces) viewBox='0 0 9 9'>\n\(markup)</svg>"
    #expect(messages(file).map { $0.contains("su renglón 2 no es XML correcto") } == [true])
  }

  @Test(arguments: [
    "", "GIF89a", "\u{1}<svg/>", "<svg viewBox='0 0 9 9'/>", "x<svg/>",
    "<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>",
    "<?xml version='1.0\"?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>",
    "<svg xmlns='http://www.w3.org/2000/svg/' viewBox='0 0 9 9'/>",
  ])
  func `a file that is no drawing is told of as such`(file: String) {
    let loaded = portal([
      "portal.yaml": "titulo: P\nrecursos: r\nlogo:\n  archivo: a.svg\n  texto: Ejemplo\n",
      "r/a.svg": file,
    ])
    let messages = loaded.diagnostics.map(DiagnosticText(.spanish).message)
    #expect(messages.map { $0.contains("no es SVG ni PNG") } == [true])
  }

  @Test func `a drawing in UTF-16 is told of as another format`() {
    let drawing = "\u{FEFF}<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>"
    let bytes = drawing.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let portalFile = SourceFile(
      path: "Content/portal.yaml",
      text: "titulo: P\nrecursos: r\nlogo:\n  archivo: a.svg\n  texto: Ejemplo\n")
    let loaded = Loaded<Portal>(
      reading: [portalFile, SourceFile(path: "Content/r/a.svg", bytes: bytes)], root: "Content")
    let messages = loaded.diagnostics.map(DiagnosticText(.spanish).message)
    #expect(messages.map { $0.contains("no es SVG ni PNG") } == [true])
  }

  @Test(arguments: [
    inkscape, illustrator, figma, corel,
    "\u{FEFF}<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><s:g/></s:svg>\n<!-- -->\n",
  ])
  func `drawings as programs write them are signs`(drawing: String) {
    #expect(messages(drawing).isEmpty)
  }

  @Test func `what an old Illustrator writes is refused by its name`() {
    let drawing = """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- Generator: Adobe Illustrator 16.0.0, SVG Export Plug-In -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
        <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
      ]>
      <svg xmlns:i="&ns_ai;" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>
      """
    #expect(messages(drawing).map { $0.contains("lleva «<!DOCTYPE»") } == [true])
  }

  private static let inkscape = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <!-- Created with Inkscape (http://www.inkscape.org/) -->

    <svg
       width="40mm"
       height="20mm"
       viewBox="0 0 40 20"
       version="1.1"
       id="svg5"
       inkscape:version="1.2.2 (b0a8486541, 2022-12-01)"
       sodipodi:docname="C:\\Escudos\\escudo (final).svg"
       xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
       xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
       xmlns:xlink="http://www.w3.org/1999/xlink"
       xmlns="http://www.w3.org/2000/svg"
       xmlns:svg="http://www.w3.org/2000/svg">
      <sodipodi:namedview
         id="namedview7"
         pagecolor="#ffffff"
         inkscape:pageopacity="0.0"
         showgrid="false"
         inkscape:current-layer="layer1" />
      <defs
         id="defs2">
        <linearGradient
           inkscape:collect="always"
           id="linearGradient1">
          <stop
             style="stop-color:#611232;stop-opacity:1;"
             offset="0"
             id="stop1" />
        </linearGradient>
        <linearGradient
           inkscape:collect="always"
           xlink:href="#linearGradient1"
           id="linearGradient2"
           x1="0" y1="0" x2="1" y2="0"
           gradientUnits="userSpaceOnUse" />
      </defs>
      <g
         inkscape:label="Capa 1"
         inkscape:groupmode="layer"
         id="layer1"
         transform="translate(-1.5,2)">
        <path
           style="fill:url(#linearGradient2);fill-opacity:1;stroke:none;-inkscape-stroke:none"
           d="M 0,0 H 40 V 20 H 0 Z"
           id="path1"
           sodipodi:nodetypes="ccccc" />
        <text
           xml:space="preserve"
           style="font-size:3px;font-family:'Noto Sans';-inkscape-font-specification:'Noto Sans (Bold)'"
           x="1" y="2"><tspan sodipodi:role="line" x="1" y="2">Comité &amp; Ética</tspan></text>
        <image
           width="1" height="1" preserveAspectRatio="none"
           xlink:href="data:image/png;base64,iVBORw0KGgo=" />
      </g>
      <metadata
         id="metadata1">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
           xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <cc:Work rdf:about="">
            <dc:format>image/svg+xml</dc:format>
            <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" />
          </cc:Work>
        </rdf:RDF>
      </metadata>
    </svg>
    """

  private static let illustrator = """
    <?xml version="1.0" encoding="utf-8"?>
    <!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
    <svg version="1.1" id="Capa_1" xmlns="http://www.w3.org/2000/svg" \
    xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
    \t viewBox="0 0 40 20" style="enable-background:new 0 0 40 20;" xml:space="preserve">
    <style type="text/css">
    \t.st0{fill:#611232;}
    \t.st1{clip-path:url(#SVGID_00000021801234_);fill:none;stroke:#A57F2C;stroke-miterlimit:10;}
    \t.st2{font-family:'MyriadPro-Regular';}
    </style>
    <g>
    \t<defs><rect id="SVGID_1_" width="40" height="20"/></defs>
    \t<clipPath id="SVGID_00000021801234_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
    \t<polygon class="st0" points="0,0 40,0 40,20 "/>
    \t<text transform="matrix(1 0 0 1 2.5 10)" class="st2">SECOEM</text>
    </g>
    </svg>
    """

  private static let figma = """
    <svg width="40" height="20" viewBox="0 0 40 20" fill="none" xmlns="http://www.w3.org/2000/svg">
    <g clip-path="url(#clip0_1_2)" filter="url(#filter0_d_1_2)">
    <path fill-rule="evenodd" clip-rule="evenodd" d="M0 0H40V20Z" fill="#611232"/>
    </g>
    <defs>
    <filter id="filter0_d_1_2" x="0" y="0" width="40" height="20" filterUnits="userSpaceOnUse" \
    color-interpolation-filters="sRGB">
    <feFlood flood-opacity="0" result="BackgroundImageFix"/>
    <feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0" result="hardAlpha"/>
    <feOffset dy="4"/><feGaussianBlur stdDeviation="2"/>
    <feBlend mode="normal" in2="BackgroundImageFix" result="effect1_dropShadow_1_2"/>
    </filter>
    <clipPath id="clip0_1_2"><rect width="40" height="20" fill="white"/></clipPath>
    </defs>
    </svg>
    """

  private static let corel = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Creator: CorelDRAW 2020 (64-Bit) -->
    <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="40mm" height="20mm" version="1.1" \
    style="shape-rendering:geometricPrecision; fill-rule:evenodd; clip-rule:evenodd"
    viewBox="0 0 40 20"
     xmlns:xlink="http://www.w3.org/1999/xlink"
     xmlns:xodm="http://www.corel.com/coreldraw/odm/2003">
     <defs>
      <style type="text/css">
       <![CDATA[
        @font-face { font-family:"Montserrat";font-variant:normal;src:url("#FontID0") format(svg)}
        .fil0 {fill:#611232}
       ]]>
      </style>
     </defs>
     <g id="Capa_x0020_1">
      <metadata id="CorelCorpID_0Corel-Layer"/>
      <polygon class="fil0" points="0,0 40,0 40,20 "/>
     </g>
    </svg>
    """
}
