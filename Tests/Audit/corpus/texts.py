"""Texts that try to become structure in some format. `{}` is where a mark goes, by which the text is
found again; texts without it are of a form that a mark would spoil."""

CANARY = "zqx"
"""Every mark begins with it; no word of Spanish does."""

TEXTS = {
    "elements": "{}<script>window.__xss=1</script><img src=x onerror=window.__xss=2>"
                "<b data-xss>x</b><svg onload=window.__xss=3><style>*{{display:none}}</style>"
                "<iframe srcdoc='<script>parent.__xss=4</script>'></iframe><base href=//x.invalid>",
    "attributes": "{}\" ' ` onmouseover=window.__xss=5 autofocus onfocus='window.__xss=6' "
                  "style=position:fixed data-xss=1 x=\"><b data-xss>y</b>",
    "endings": "{}</title></textarea></style></script></p></td></svg><script>window.__xss=7"
               "</script><!-- --!> ]]> <![CDATA[ --> <?php ?> <%= 7*7 %> <b data-xss>z</b>",
    "script address": "javascript:window.__xss=8//{}",
    "mixed address": " JaVa\tScRiPt:window.__xss=9//{}",
    "data address": "data:text/html,<script>window.__xss=10</script>{}",
    "old address": "vbscript:msgbox({})",
    "other host": "//x.invalid/{}?\"><b data-xss>",
    "good address": "https://x.invalid/{}?a='onclick='&b=%0d%0aSet-Cookie:c#javascript:d",
    "mailbox": "{}@x.invalid?subject=\"><b data-xss>",
    "marked links": "{} [a](javascript:window.__xss=11) [b](<java\tscript:window.__xss=12>) "
                    "[c](&#106;avascript:window.__xss=13) [d](data:text/html,<b data-xss>) "
                    "![e](javascript:window.__xss=14) <javascript:window.__xss=15> "
                    "[f](https://x.invalid \"t' onclick='window.__xss=16\") [g](vbscript:x) ![h](//x.invalid/p)",
    "marked definitions": "{} [a] [b][c]\n\n[a]: javascript:window.__xss=17\n"
                          "[c]: data:text/html,x 'y\" onload=\"z'\n\n<div data-xss>\n\n"
                          "<script>window.__xss=18</script>\n\n    <b data-xss>\n\n```\"><b data-xss>\nx\n```",
    "entities": "{} &lt;script&gt;window.__xss=19&lt;/script&gt; &#60;b data-xss&#62; &amp;lt; &#0; "
                "&#x202e; &NewLine; javascript&colon;x &notanentity; &lt",
    "directions": "{} \u202etxt.exe\u202c \u2066a\u2067b\u2068c\u2069 \u200f\u061c\u200b\u200c\u200d\u2060\ufeff fin",
    "formula equals": "=HYPERLINK(\"http://x.invalid\",\"{}\")",
    "formula plus": "+1+cmd|' /C calc'!A0 {}",
    "formula minus": "-2+3+cmd|' /C calc'!A0 {}",
    "formula at": "@SUM(1+1) {}",
    "formula tab": "\t=1+1 {}",
    "formula return": "\r=1+1 {}",
    "formula wide": "＝1+1 {}",
    "lines": "{}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\r\nATTACH:http://x.invalid\r\n \r\n"
             "Set-Cookie: x\r\n\",\"=1+1\"\r\n@misc{{x,}}",
    "odd lines": "{}\u2028END:VEVENT\u2029ATTACH:x\x85\x0b\x0cB",
    "escapes": "{} {{{{7*7}}}} ${{7*7}} #{{7*7}} %0d%0a %00 \\n \\, \\; \\u003cscript\\u003e "
               "{{titulo}} {{0}} $1 \\0",
    "ends of quotes": "{}'\"\\\\\"' }},{{\"@type\":\"x\",\"a\":\"",
    "long word": "{}" + "Anticonstitucionalísimamente" * 40,
    "many scripts": "{} 日本 مرحبا שלום Ω≈ç 👩‍👧‍👦 e\u0301 \U0001f3f4\U000e0067 ¡ñ!",
    "controls": "{}\x01\x08\x1b[31m\x7f",
    "lone surrogate": "{}\ud800 a",
}
"""By name."""


def mark(number):
    return f"{CANARY}{number}q"


def text(name, number):
    return TEXTS[name].format(mark(number))
