/**
 * How every page looks: dark and light as the device asks, tables that become cards on a phone, light and without
 * waste on A4. Nothing of it is fetched.
 */
export const PAGE_STYLE = `:root{color-scheme:light dark;font-size:15px;--line:light-dark(#d8dde3,#3a424c);--soft:light-dark(#f4f6f8,#1b2129);--ground:light-dark(#fff,#12171d);--text:light-dark(#1c2430,#e4e9ef);--quiet:light-dark(#586473,#9aa7b5);--bad:light-dark(#b3261e,#ff9b93);--warn:light-dark(#8a5300,#ffc46b);--good:light-dark(#1a6b34,#7fd79a);--accent:light-dark(#1f5fbf,#8bb8ff)}
*{box-sizing:border-box}
body{font:1rem/1.5 system-ui,sans-serif;background:var(--ground);color:var(--text);margin:1.5rem auto;max-width:78rem;padding:0 1rem;overflow-wrap:break-word}
h1{font-size:1.45rem;line-height:1.3;margin:0 0 .25rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem;break-after:avoid}
h2 small{color:var(--quiet);font-weight:400}
p{margin:.25rem 0}
.quiet{color:var(--quiet)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.off,.bad{color:var(--bad);font-weight:600}
.good{color:var(--good)}
.warn{color:var(--warn)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
th,td{padding:.35rem .5rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:top;unicode-bidi:isolate;max-width:14rem}
td.long{max-width:none;min-width:22rem;overflow-wrap:anywhere}
td.long:where(:has(+.long),.long+*){min-width:12rem}
th{background:var(--soft);font-size:.85rem;font-weight:600}
td p{margin:0}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .5rem;font-size:.8rem;font-weight:600;white-space:nowrap}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem;margin:1rem 0}
.tile{border:1px solid var(--line);border-radius:.5rem;padding:.5rem .75rem}
.tile b{display:block;font-size:1.4rem;line-height:1.3;font-variant-numeric:tabular-nums}
.matters{list-style:none;margin:.5rem 0;padding:0}
.matters li{border:1px solid var(--line);border-left:4px solid var(--warn);border-radius:.4rem;padding:.5rem .75rem;margin:.5rem 0;break-inside:avoid}
.matters li.new{border-left-color:var(--bad)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem;margin:1rem 0}
figure{margin:0;border:1px solid var(--line);border-radius:.5rem;padding:.5rem .75rem;break-inside:avoid}
figcaption{font-size:.85rem;color:var(--quiet)}
svg{display:block;width:100%;height:auto}
svg rect{fill:var(--accent)}
svg line{stroke:var(--line)}
svg text{fill:var(--quiet);font-size:11px}
footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.5rem;color:var(--quiet);font-size:.85rem}
@media (max-width:78rem){th,td{padding:.3rem;font-size:.9rem}td.long{min-width:9rem}}
@media (max-width:60rem){table,tbody,tr,td{display:block;width:100%}thead{display:none}td,td.long{max-width:none;min-width:0}tr{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;padding:.25rem 0}td{border:0;padding:.15rem .6rem}td:empty{display:none}td[data-head]::before{content:attr(data-head) ": ";color:var(--quiet)}td.number{text-align:left;white-space:normal}}
@media (max-width:44rem){body{margin:1rem auto;padding:0 .75rem}.tiles{grid-template-columns:1fr 1fr}}
@media print{:root{color-scheme:light;font-size:9.5px}@page{size:A4;margin:12mm}body{margin:0;padding:0;max-width:none}h2{margin:1rem 0 .25rem}th,td{padding:.15rem .3rem}tr{break-inside:avoid}td.long{min-width:14rem}thead{display:table-header-group}.tiles{grid-template-columns:repeat(6,1fr)}.charts{grid-template-columns:repeat(2,1fr)}.matters li{margin:.25rem 0;padding:.25rem .5rem}}`;
