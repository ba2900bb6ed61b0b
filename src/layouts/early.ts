/**
 * The one script that stands inline in each page, so that it runs whatever becomes of the others. Its bytes are in
 * every page: it is written short.
 *
 * It takes the look and the fonts that the learner has before the first paint, and says in the head that a tab forgets.
 * And it says that the page cannot keep anything where its scripts do not come: the page is built with `data-late`,
 * which shows the sentences `.no-script` (see `frame.css`). This script takes it away, and puts it back when a script fails to load (it is gone since a newer
 * version was put up; the page is in a sandboxed frame or was opened as a file; the server sends scripts as plain
 * text), or when some seconds have passed: a section that is ready by then shows nothing of it.
 */

/** Milliseconds from the start of the page to where a section that is not ready says so. */
const PATIENCE = 8000;

/**
 * Where a script is missing, a new page may bring it: `data-late="gone"` offers that, once, for a page that has just
 * been loaded anew will not fare better. What stands in forms that nobody keeps goes along.
 */
const reload = (course: string) =>
  `let k='${course}:typed'+location.pathname,\
q=()=>d.querySelectorAll('.activity:not([data-ready]) [name*="/"]'),\
b=f=>/^(rad|che)/.test(f.type),\
n=f=>f.name+(b(f)?f.value:'');\
addEventListener('click',e=>{if(e.target.value!='reload')return;\
try{let o={};for(let f of q())o[n(f)]=b(f)?f.checked:f.value;sessionStorage[k]=JSON.stringify(o)}catch{}\
location.reload()});\
d.onreadystatechange=()=>{\
try{let s=sessionStorage,o=JSON.parse(s[k]);s.removeItem(k);\
for(let f of q()){let v=o[n(f)];if(v!=null)b(f)?f.checked=v:f.value=v}}catch{}};`;

/**
 * Asks for the service worker at ADDRESS once the page is there, and tells it what the page has fetched, so that the page
 * is there without a network too: see `offline/worker.ts`. Not in a tab that forgets. The policy can name that one script.
 */
const keepPages = (address: string) =>
  `;else{let w=navigator.serviceWorker,u='${address}';\
w&&addEventListener('load',()=>w.register(self.trustedTypes?.createPolicy('offline',{createScriptURL:()=>u}).createScriptURL('')||u)\
.then(()=>w.ready).then(r=>r.active.postMessage(performance.getEntries().map(e=>e.name))).catch(()=>{}))}`;

/**
 * What the reader chose (`reading/kept.ts`): the theme, and a sheet that stands over the page's own. Larger letters move
 * the widths along at which the page becomes another: see `reading/scale.ts`.
 */
const reading = (course: string) =>
  `try{let r=JSON.parse(sessionStorage['${course}:reading']||localStorage['${course}:reading']),\
c=new CSSStyleSheet,\
f=s=>{for(let x of s.cssRules||[])x.media&&(x.media.mediaText=x.media.mediaText.replace(/[\\d.]+(?=r?em)/g,n=>n*r.size)),f(x)};\
h.theme=r.theme||h.theme;h.textScale=r.size;c.replaceSync(r.css);d.adoptedStyleSheets=[c];\
r.size-1&&f({cssRules:d.styleSheets})}catch{}`;

/**
 * @param course The course's id.
 * @param forms Whether the page has activities, whose forms somebody may have filled in.
 * @param worker The address of the service worker, where the site has one.
 */
export const early = (course: string, forms: boolean, worker?: string): string =>
  `{let d=document,h=d.documentElement.dataset;delete h.late;setTimeout(()=>{h.late??=''},${PATIENCE});\
addEventListener('error',e=>{if(e.target.type=='module')\
h.late=performance.getEntriesByType('navigation')[0]?.type=='reload'?'':'gone'},true);\
${forms ? reload(course) : ''}\
try{let s=localStorage;h.theme=s.getItem('${course}:theme')||'auto';\
if(s.getItem('${course}:fonts'))h.fonts='';\
if(sessionStorage['${course}:forget'])h.forgets=''\
${worker ? keepPages(worker) : ''}}catch{}${reading(course)}}`;
