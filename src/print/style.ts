/**
 * The style of every page: A4 on paper, one column on a telephone or when enlarged. Boxes and lines are borders, because
 * browsers print no backgrounds.
 */
export const style = `
@page{size:A4;margin:20mm 15mm 18mm;font:8pt/1.3 sans-serif;white-space:pre;color:#333}
*{box-sizing:border-box}
html{color-scheme:light;background:#fff;color:#000;font:1rem/1.45 "Helvetica Neue",Arial,"Liberation Sans","Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem}
body,h1,h2,h3,p,dl,dd,ul{margin:0;padding:0}
h1,h2,h3,p,dt,dd,li,td,th{overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25}
h2{font-size:1.2rem;line-height:1.3;margin-top:1.8rem;padding-bottom:.25rem;border-bottom:2px solid #000}
h3{font-size:1rem;margin-top:1.1rem}
.two :is(h1,h2,h3,dt,th) [lang]+[lang]{font-weight:400;color:#333}
.instructions,.intro,.hint,.note{font-size:.9rem}
.instructions{margin-top:.9rem;padding:.6rem .8rem;border:1px solid #767676}
.instructions p+p{margin-top:.35rem}
.stressed{font-weight:700}
.intro{margin-top:.6rem}
.note{margin-top:1.4rem}
.pair>span{display:block}
dl,.two :is(.pair,.wide>dd){display:grid;grid-template-columns:1fr 1fr;column-gap:1.5rem}
dl{row-gap:.8rem;margin-top:.8rem}
.wide{grid-column:1/-1}
dt,th{font-size:.9rem;font-weight:700}
dt span,th span,td>span,dd>span{display:block}
dl>div{display:grid;grid-template-rows:auto 1fr}
dd{margin-top:.15rem;border-bottom:1px solid #767676}
dd:has(.lines,.boxes){border:0}
.two .wide>dd>:is(bdi,.lines,.boxes,.details){grid-column:1/-1}
.answer{margin-top:.3rem;white-space:pre-wrap;unicode-bidi:plaintext}
.line{display:block;height:1.9rem;border-bottom:1px solid #555}
.boxes{list-style:none;margin-top:.4rem}
.boxes li{position:relative;padding-left:1.7rem;margin-top:.3rem}
dl+.boxes{margin-top:.8rem}
.box{position:absolute;left:0;top:.15em;width:1.05rem;height:1.05rem;border:1.5px solid #000}
.chosen>.box::before,.chosen>.box::after{content:"";position:absolute;left:-.05rem;right:-.05rem;top:50%;margin-top:-1px;border-top:2px solid #000;transform:rotate(45deg)}
.chosen>.box::after{transform:rotate(-45deg)}
.chosen{font-weight:700}
.lines,.specify,.details{display:block}
.details.pair{display:grid}
:is(dd,.specify,.details) bdi{white-space:pre-line}
.two .boxes .pair{grid-template-columns:calc(50% - 1.6rem) 1fr}
div:not(.wide)>dd>.boxes{display:flex;flex-wrap:wrap;gap:0 2rem}
div:not(.wide)>dd .pair{display:block}
dd>.boxes{margin-top:0}
dd>.boxes>li{margin-top:.1rem}
table{width:100%;margin-top:.6rem;border-collapse:collapse;table-layout:fixed}
th,td{padding:.3rem .4rem;border:1px solid #767676;text-align:start;vertical-align:top;white-space:pre-line;hyphens:auto}
#measures th:nth-child(1){width:21%}
#measures th:nth-child(3){width:22%}
#measures th:nth-child(4){width:18%}
#measures th:nth-child(5){width:16%}
.blank td{height:2.4rem}
#measures .blank td{height:3.6rem}
.changes{margin-top:1rem;padding-left:1.2rem}
.changes li{margin-top:.5rem;white-space:pre-line}
@media screen and (max-width:40em){
.two :is(.pair,.boxes .pair,.wide>dd),dl{grid-template-columns:minmax(0,1fr)}
table,tbody,tr,td{display:block}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{margin-top:.8rem;border:1px solid #767676}
td{border:0}
td::before{display:block;font-size:.9rem;font-weight:700}
}
@media print{
html{font-size:10pt;line-height:1.35}
main{max-width:none;padding:0}
h1,h2,h3,.hint{break-after:avoid}
h1,h2,h3,dl>div,li,tr,.hint,.note,.instructions,.intro{break-inside:avoid}
.options,.lines,section:has(>#status-title){break-inside:avoid}
.answer{orphans:3;widows:3}
td{font-size:9pt}
.line{height:8mm}
}
`;
