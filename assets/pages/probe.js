'use strict';
// Asks the HTTPS port whether this phone trusts it, until it does. The page never goes there itself before that:
// an exception that Safari remembers for a page would not help the installer, and would make this answer yes for nothing.
const root = document.documentElement;
const EVERY_MS = 2000, PATIENCE_MS = 8000, MOST_TIMES = 300;
let times = 0, timer = 0, busy = false;

function show(state) {
  if (root.dataset.trust === state) return;
  root.dataset.trust = state;
  const status = document.getElementById('status');
  if (status) status.textContent = { yes: 'This phone trusts Airlift', no: 'This phone is not set up yet' }[state] || '';
}

async function ask() {
  clearTimeout(timer);
  if (busy || document.hidden || root.dataset.trust === 'yes') return;
  if (times >= MOST_TIMES) { root.dataset.asking = 'over'; return; }
  busy = true;
  times += 1;
  const patience = new AbortController();
  const alarm = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(root.dataset.ping, { mode: 'cors', cache: 'no-store', credentials: 'omit', signal: patience.signal });
    show(answer.ok ? 'yes' : 'no');
  } catch (refused) {
    show('no');
  }
  clearTimeout(alarm);
  busy = false;
  if (root.dataset.trust !== 'yes') timer = setTimeout(ask, EVERY_MS);
}

function askAfresh() {
  if (document.hidden || !root.dataset.ping) return;
  times = 0;
  delete root.dataset.asking;
  ask();
}

// Which browser this is. It only ever adds a hint: the buttons stay, for no list of browsers is complete.
const agent = navigator.userAgent;
const isPad = /iPad/.test(agent) || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1);
const isPhone = isPad || /iPhone|iPod/.test(agent);
const OTHERS = /CriOS|FxiOS|EdgiOS|OPT\/|OPiOS|OPX\/|DuckDuckGo|Brave|YaBrowser|Focus\/|Ddg\/|FBAN|FBAV|FB_IAB|FBIOS|Instagram|MicroMessenger|Line\/|GSA\/|LinkedInApp|Twitter|Snapchat|Pinterest|BytedanceWebview|musical_ly|TikTok|KAKAOTALK|DingTalk|QQ\//;
const isSafari = /Safari\//.test(agent) && /Version\//.test(agent) && !OTHERS.test(agent);
root.dataset.browser = !isPhone ? 'none' : isSafari ? 'safari' : 'other';
if (root.dataset.ping) root.dataset.trust = 'asking';

// The clipboard interface exists on HTTPS pages alone; selecting a field and the old command work everywhere.
function copyLink(event) {
  const field = document.getElementById('link');
  field.focus();
  field.setSelectionRange(0, field.value.length);
  const done = document.execCommand('copy');
  event.currentTarget.textContent = done ? 'Copied' : 'Select it';
}

document.addEventListener('DOMContentLoaded', () => {
  const field = document.getElementById('link');
  field.value = location.href;
  document.getElementById('copy').addEventListener('click', copyLink);
  if (isPad) for (const word of document.querySelectorAll('.device')) word.textContent = 'iPad';
  askAfresh();
});
document.addEventListener('visibilitychange', askAfresh);
window.addEventListener('pageshow', (event) => { if (event.persisted) askAfresh(); });
