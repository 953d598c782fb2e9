/** The style of the audit page: no file beside it, no script; light, dark, narrow and printed. */
export const pageStyle = `
:root{
  --paper:#f5f2eb;--card:#fffefb;--ink:#1f1c18;--quiet:#5d574d;--line:#dcd5c6;--soft:#efeadf;
  --brand:#a8231a;--link:#7a1f17;
  --error:#a11c13;--error-bg:#fce8e5;--warning:#7d4700;--warning-bg:#fdf0d3;--hint:#1c5591;--hint-bg:#e6f0fa;
  --good:#1d6338;--good-bg:#e3f3e8;--bad:#54497a;--bad-bg:#ece8f6;--focus:#1c5591;
  --serif:"Source Han Serif SC","Noto Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,Georgia,serif;
  --sans:system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Source Han Sans SC","Noto Sans SC","Noto Sans CJK SC",sans-serif;
}
@media (prefers-color-scheme:dark){:root{
  --paper:#161512;--card:#1f1d19;--ink:#ece7dc;--quiet:#b1a999;--line:#3c372e;--soft:#292620;
  --brand:#e4685c;--link:#f3a79e;
  --error:#ff9d92;--error-bg:#46201c;--warning:#f2c076;--warning-bg:#3f2f10;--hint:#9fc6f4;--hint-bg:#1a2d44;
  --good:#8fd3a5;--good-bg:#163322;--bad:#c5b8ec;--bad-bg:#2d2740;--focus:#9fc6f4;
}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.65 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,input:focus-visible,.scroll:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.page-head,main,footer{max-width:84rem;margin-inline:auto;padding-inline:clamp(1rem,3vw,2.5rem)}
.page-head{display:flex;gap:1.1rem;align-items:center;padding-block:2.2rem 1.2rem;border-bottom:3px double var(--line)}
.page-head h1{margin:0;font:700 clamp(1.35rem,3.2vw,2rem)/1.3 var(--serif);letter-spacing:.02em}
.page-head p{margin:.2rem 0 0;color:var(--quiet)}
.seal{flex:none;writing-mode:vertical-rl;background:var(--brand);color:#fff;font:700 1.25rem/1.1 var(--serif);letter-spacing:.1em;padding:.45rem .3rem .35rem;border-radius:6px;box-shadow:inset 0 0 0 2px #fff6}
@media (prefers-color-scheme:dark){.seal{color:#1a0d0b}}
h2{font:700 1.4rem/1.35 var(--serif);margin:2.4rem 0 .9rem}
h3{font:700 1.15rem/1.4 var(--serif);margin:1.6rem 0 .6rem}
h4{font-size:.95rem;margin:0 0 .6rem;color:var(--quiet);letter-spacing:.04em}
.quiet,.ground{color:var(--quiet)}.good{color:var(--good)}
.tiles{list-style:none;display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin:0 0 .8rem;padding:0}
.tile{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--line);border-radius:8px;padding:.8rem 1rem}
.tile strong{display:block;font:700 2rem/1.1 var(--serif);font-variant-numeric:tabular-nums}
.tile span{color:var(--quiet);font-size:.9rem}
.tiles.small .tile{display:flex;align-items:baseline;gap:.6rem;padding:.45rem 1rem;border-top-width:1px;border-left:4px solid var(--line)}
.tiles.small strong{font-size:1.3rem}
.tile.action{border-top-color:var(--error)}.tile.good{border-top-color:var(--good)}.tile.bad{border-top-color:var(--bad)}
.tile.action strong,.tile.error strong{color:var(--error)}.tile.good strong{color:var(--good)}.tile.bad strong{color:var(--bad)}.tile.warning strong{color:var(--warning)}.tile.hint strong{color:var(--hint)}
.tiles.small .error{border-left-color:var(--error)}.tiles.small .warning{border-left-color:var(--warning)}.tiles.small .hint{border-left-color:var(--hint)}
.tile.none strong{color:var(--quiet)}
.scroll{overflow-x:auto;max-width:100%;border-radius:8px}
table{border-collapse:collapse;width:100%}
.list{background:var(--card);border:1px solid var(--line);font-size:.93rem}
.list th,.list td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
.list thead th{background:var(--soft);border-top:0;font-weight:600;color:var(--quiet);white-space:nowrap}
.list tbody th{font-weight:600}
.list tbody tr:hover{background:var(--soft)}
.list .count{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.list td.count.error{color:var(--error);font-weight:700}.list td.count.warning{color:var(--warning);font-weight:700}.list td.count.hint{color:var(--hint);font-weight:700}
.list .changed{font-weight:700}
.list .path,.list .why{color:var(--quiet)}.list .status{white-space:nowrap}
.rule{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.92em;white-space:nowrap}
.list .ground{font-size:.86rem;min-width:15em}
.badge{display:inline-block;padding:.05rem .55rem;border-radius:99px;font-size:.84rem;font-weight:600;white-space:nowrap;border:1px solid currentColor}
.badge.error{color:var(--error);background:var(--error-bg)}.badge.warning{color:var(--warning);background:var(--warning-bg)}
.badge.hint{color:var(--hint);background:var(--hint-bg)}.badge.good{color:var(--good);background:var(--good-bg)}
.badge.bad{color:var(--bad);background:var(--bad-bg)}.badge.doubt{color:var(--quiet);background:var(--soft);border-style:dashed}
.filter{border:0;margin:0 0 .8rem;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 1.2rem}
.filter legend{float:left;padding:0;margin-right:1rem;color:var(--quiet)}
.filter label{cursor:pointer}.filter input{accent-color:var(--brand)}
body:has(#show-action:checked) .files tbody tr:not(.is-action),
body:has(#show-clean:checked) .files tbody tr:not(.is-clean),
body:has(#show-bad:checked) .files tbody tr:not(.is-bad){display:none}
.legend{margin-bottom:1rem}.legend p{max-width:60em}
.marks{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;padding:0;margin:.4rem 0}
.mark{display:inline-block;min-width:2.2em;text-align:center;border:1px solid var(--line);background:var(--card);padding:0 .3em;margin-right:.3em}
.report{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem clamp(.8rem,2vw,1.5rem);margin:0 0 1.2rem;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.report:target{border-color:var(--brand);box-shadow:0 0 0 2px var(--brand)}
.report h3{margin:0}.file-name{margin:.1rem 0 .4rem;color:var(--quiet);font-size:.9rem}
summary{cursor:pointer;color:var(--link);font-size:.92rem;width:fit-content}
.about{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.2rem 1.6rem;margin:.8rem 0 1.2rem;font-size:.92rem}
.about div,.facts div{display:flex;gap:.7em}
.about dt,.facts dt{color:var(--quiet);flex:none}.about dd,.facts dd{margin:0}
.sides{display:grid;grid-template-columns:minmax(0,1fr) 23rem;gap:1.6rem;align-items:start}
.sides.alone{grid-template-columns:minmax(0,1fr)}
.sides .beside{grid-column:2;grid-row:1}.sides .tables{grid-column:1;grid-row:1;min-width:0}
.form{font-size:.83rem;line-height:1.45;margin-bottom:1.1rem;background:var(--card)}
.form caption{text-align:left;font:700 .98rem/1.5 var(--serif);padding:.2rem 0 .4rem;color:var(--ink)}
.form .printed{display:block;font-size:.82em;font-weight:400;color:var(--quiet)}
.form th,.form td{border:1px solid var(--line);padding:.28rem .4rem}
.form th{font-weight:500;background:var(--soft);text-align:left}
.form th[scope=col]{text-align:center}
.form td{text-align:center;font-variant-numeric:tabular-nums;min-width:2.6rem;padding:0}
.form td>a,.form td>span{display:block;padding:.28rem .4rem}
.form td.number:not(:has(a)){padding:.28rem .4rem}
.form td.zero{color:var(--quiet)}
.form .state{color:var(--quiet)}
.form td.blank,.form td.missing,.form td.unreadable{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--soft) 5px 10px)}
.form td a{color:inherit;font-weight:700;text-decoration:none}
.form td sup,.mark sup{font-size:.72em;margin-left:.15em}
.form td.has-error,.mark.has-error{background:var(--error-bg);color:var(--error);box-shadow:inset 0 0 0 2px var(--error)}
.form td.has-warning{background:var(--warning-bg);color:var(--warning);box-shadow:inset 0 0 0 2px var(--warning)}
.form td.has-hint{background:var(--hint-bg);color:var(--hint);box-shadow:inset 0 0 0 1px var(--hint)}
.form td.has-error .state,.form td.has-warning .state,.form td.has-hint .state{color:inherit}
.form td:target{outline:4px solid var(--focus);outline-offset:1px}
.findings{list-style:none;margin:0;padding:0;display:grid;gap:.7rem}
.finding{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:6px;padding:.6rem .8rem;font-size:.92rem;background:var(--paper)}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.hint{border-left-color:var(--hint)}
.finding:target{box-shadow:0 0 0 3px var(--focus)}
.finding p{margin:.25rem 0}
.finding-head{display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center;margin-top:0}
.ordinal{min-width:1.6em;text-align:center;font-weight:700;color:var(--quiet);font-variant-numeric:tabular-nums}
.finding blockquote{margin:.4rem 0;padding:.3rem .7rem;border-left:3px solid var(--line);font-family:var(--serif);background:var(--card)}
.facts{margin:.3rem 0;display:flex;flex-wrap:wrap;gap:.1rem 1.4rem}.facts dd{font-weight:700;font-variant-numeric:tabular-nums}
.site,.ground{font-size:.86rem;color:var(--quiet)}
.more{margin-top:.8rem;font-size:.9rem}.more ul{padding-left:1.2rem;margin:.4rem 0}
.back{margin:.6rem 0 0;font-size:.9rem}
footer{padding-block:2rem 3rem;color:var(--quiet);font-size:.88rem}
@media screen and (min-width:60.01rem){.beside{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;padding:3px;margin:-3px}}
@media (max-width:60rem){
  .sides{grid-template-columns:minmax(0,1fr)}
  .sides .beside,.sides .tables{grid-column:1;grid-row:auto}
}
@media (max-width:40rem){
  body{font-size:16px}
  .tiles{grid-template-columns:1fr 1fr}
  .tiles.small .tile{padding:.4rem .7rem}
  .page-head{padding-block:1.3rem 1rem}
  .files thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
  .files tr{display:flex;flex-wrap:wrap;gap:.1rem .8rem;padding:.6rem .8rem;border-top:1px solid var(--line)}
  .files th,.files td{border:0;padding:0}
  .files th{flex:1 1 100%}.files .status{order:2}.files .path,.files .why{flex:1 1 100%;order:1;font-size:.88rem}
  .files .count{display:none}.files .count.error,.files .count.warning,.files .count.hint{display:block;order:3}
  .files .count.error::before{content:"✗ "}.files .count.warning::before{content:"▲ "}.files .count.hint::before{content:"○ "}
  .rules thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
  .rules tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem;padding:.6rem .8rem;border-top:1px solid var(--line)}
  .rules th,.rules td{border:0;padding:0}
  .rules .count{order:1}.rules .count+.count{display:none}.rules .count::before{content:"× "}
  .rules .demands,.rules .ground{flex:1 1 100%;order:2}
  .form{width:auto;min-width:100%}.form-3{min-width:44rem}.form-4{min-width:40rem}
}
@media print{
  :root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#999;--soft:#f2f2f2}
  @page{margin:12mm 10mm}
  html{font-size:10px}body{font-size:8.5pt;line-height:1.35}main,.page-head,footer{max-width:none;padding-inline:0}td,th{padding:1.5pt 3pt}
  .skip,.filter,.back,summary{display:none}
  .report{border:0;border-top:1.5pt solid var(--line);margin:1.2rem 0 0;padding:.6rem 0 0;content-visibility:visible}
  .report>:first-child{break-after:avoid}
  .form td,.form th{font-size:6.5pt;line-height:1.25;padding:.5pt 2pt}
  details::details-content{content-visibility:visible;display:block;height:auto}
  .sides{display:block}.beside{margin-bottom:1rem}
  .finding,tr,.tile{break-inside:avoid}.scroll{overflow:visible}
  .badge,.form td,.form th,.finding{print-color-adjust:exact}
  a{color:inherit;text-decoration:none}
}
`

/** SHA-256 of the style, by which the page allows it; a test holds it to the style. */
export const pageStyleHash = 'nDTF2H+MKmA9OwNWWhLmdDQDZX+aQW3AXQbWfvQQWc8='
