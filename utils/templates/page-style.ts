/** How the page looks: the product's paper and ink, one column, A4 when printed. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#faf8f2,#1b1a17);--ink:light-dark(#25231e,#ebe7dd);
--soft:light-dark(#5f5a4f,#b3ad9f);--line:light-dark(#e3dece,#38362f);--edge:light-dark(#8b8474,#7f796c);
--accent:light-dark(#2a6a45,#90cba2);--wash:light-dark(#e8f1e4,#23322a);
--read:"Iowan Old Style","Palatino Linotype",Palatino,P052,Charter,Georgia,serif}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word;
font:1rem/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-inline-size:42rem;margin-inline:auto;padding:2rem min(1.5rem,4.5vw)}
footer{border-block-start:1px solid var(--line);font-size:.9375rem}
h1{font:400 2rem/1.2 var(--read);margin:.25rem 0 .5rem;text-wrap:balance}
h2{font:400 1.375rem/1.3 var(--read);margin:0}
h3{font-size:.875rem;font-weight:600;color:var(--soft);margin:1rem 0 .25rem}
p{margin:.25rem 0}
.soft{color:var(--soft);font-size:.875rem}
.goal{margin-block-start:1.5rem;padding-block-start:1.5rem;border-block-start:1px solid var(--line)}
ul,ol{margin:0;padding:0 0 0 1.5rem}
ul.terms{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;font-family:var(--read)}
a{color:var(--accent)}
.asks li{padding-block:.375rem;font-family:var(--read);font-size:1.0625rem}
summary{cursor:pointer;min-block-size:1.5rem}
.asks summary{display:inline;text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:.2em}
.ask>p:first-of-type{margin-block:.5rem;padding-inline-start:.75rem;border-inline-start:2px solid var(--accent)}
.options{list-style:circle;font-size:1rem}
.rate{display:flex;flex-wrap:wrap;gap:.5rem;
font:.9375rem/1.25 -apple-system,"Segoe UI",Roboto,"Noto Sans",Helvetica,Arial,sans-serif}
button{min-block-size:2.5rem;padding:.25rem 1rem;border:1px solid var(--edge);border-radius:.5rem;
background:transparent;color:inherit;font:inherit;font-weight:500;cursor:pointer}
button[aria-pressed=true]{background:var(--wash);border-color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:.25rem}
.tally:not(:empty){margin-block-start:1.5rem;font:1.125rem/1.45 var(--read)}
.code{overflow-wrap:anywhere;font:.8125rem/1.5 ui-monospace,Menlo,Consolas,monospace}
.answers{display:none}
@page{size:A4;margin:18mm}
@media print{:root{color-scheme:light;--paper:#fff}main,footer{max-inline-size:none;padding:0}
.goal{break-inside:avoid}.rate,.tally,footer details{display:none}.ask>p{display:none}
.answers{display:block;break-before:page}footer{margin-block-start:1.5rem;padding-block-start:.5rem}}
`

/** SHA-256 of the style; test/utils/templates/page.test.ts says what it has to be. */
export const STYLE_HASH = 'sha256-VEpHy3QcFvCg497Z2+Wq7owaK+byYNyfq/P6ZlynzN4='
