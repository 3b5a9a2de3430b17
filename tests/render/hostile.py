"""Lines that a hostile or broken capture may hold."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

HOSTILE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "script": "</title><script>alert(1)</script>",
        "handler": '<img src=x onerror="alert(1)">',
        "handler in an attribute": '" onmouseover="alert(1)" x="',
        "link to a script": "[click](javascript:alert(1)) <javascript:alert(1)>",
        "malformed address": "[x](http://[::1) ![x](http://[::1)",
        "autolink": "<https://example.org> https://example.org www.example.org a@example.org",
        "reference link": "[a]: http://example.org 'b' [a][a] ![a][a]",
        "declaration": "<![CDATA[ x ]]> <!DOCTYPE html> <![if x]>",
        "comment": "<!-- x -- y --> <!-- open",
        "comment end": "--> ]]> ?> <?php x",
        "closing tags": "</p></div></article></main></body></html>",
        "raw text elements": "<style>*{display:none}</style><textarea><title><plaintext>",
        "frames and forms": "<iframe srcdoc='x'></iframe><form><input autofocus><base href=//x>",
        "vector graphics": "<svg/onload=alert(1)><math><a xlink:href=javascript:alert(1)>",
        "entities": "&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp; &unknown; &#0; &#xD800;",
        "attribute list": "text {#evil .evil onclick=x} {: #evil } {@x}",
        "markdown inside html": "<div markdown=1>*x*</div>",
        "emphasis and code": "*a* **b** _c_ __d__ `e` ``f`` ~~g~~ ^h^ ==i== ++j++",
        "headings and rules": "# a ## b === --- *** ___",
        "fences": "``` x ~~~ y ```{.python onclick=x}",
        "list and quote": "- a * b + c 1. d > e | f | g",
        "admonitions": '!!! danger "x" ??? note ::: tip /// details',
        "abbreviation": "*[HTML]: evil HTML",
        "footnote": "[^1] [^1]: evil",
        "snippets": '--8<-- "/etc/passwd" ;--8<-- "x"',
        "template": "{{ config }} {% include '/etc/passwd' %} {# x #} ${x} <%= x %>",
        "contents": "[TOC]",
        "emoji and icons": ":smile: :material-bug: \N{GRINNING FACE}\N{WAVING WHITE FLAG}\ufe0f",
        "backslashes": "\\# \\< \\[ \\\\ C:\\new\\table \\u003cscript\\u003e",
        "front matter": "--- title: evil ---",
        "yaml": "!!python/object/apply:os.system ['x'] &a *a %TAG ? : , # @ | >",
        "control characters": "a\x00b\x02wzxhzdk:0\x03c\x1bd\x7fe\x85f\x9fg",
        "markdown's own placeholders": "\x02klzzwxh:0001\x03 wzxhzdk:0 qq3936677670287331zz",
        "line breaks": "a\u2028b\u2029c\vd\fe\rf\x1cg",
        "bidirectional overrides": "a\u202eevil\u202c b\u2066c\u2069 d\u061ce",
        "not characters": "a\ufffeb\uffffc\ufdd0d\U0001ffffe\ufeff f",
        "lone surrogates": "a\ud800b\udfffc",
        "scripts": "한글 漢字 かな عربى עברית \N{HANGUL CHOSEONG KIYEOK}",
        "one word": "x" * 100_000,
        "many brackets": "[" * 3_000 + "]" * 3_000 + "(" * 3_000,
        "many entities": "<&>" * 7_000,
        "many spans": "*a **b _c `d ~~e [f ![g <h &i " * 1_000,
        "many spaces": "a" + " " * 10_000 + "b",
    }
)
