'use strict';
// Asks the HTTPS port whether this phone trusts it, until it does. The page never goes there itself before that:
// an exception that Safari remembers for a page would not help the installer, and would make this answer yes for nothing.
// What a browser cannot tell, such as a refused certificate from a port that cannot be reached, the computer tells in /progress.
const root = document.documentElement, state = root.dataset;
const EVERY_MS = 2000, HEARTBEAT_MS = 5000, PATIENCE_MS = 8000, MOST_TIMES = 300;
// iOS deletes a profile that is not installed for so long (support.apple.com/102400).
const PROFILE_KEPT_S = 480;
// So many refusals in a row, none of which the computer noticed: the connections do not arrive.
const REFUSALS = 2;
let times = 0, timer = 0, busy = false, unanswered = 0, refusals = 0, refusedSince = 0;

// An answer, or null when nobody answers who may be believed.
async function answerOf(url) {
  const patience = new AbortController();
  const alarm = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    return await fetch(url, { mode: 'cors', cache: 'no-store', credentials: 'omit', signal: patience.signal });
  } catch (refused) {
    return null;
  } finally {
    clearTimeout(alarm);
  }
}

function leftAt() {
  try { return Number(sessionStorage.getItem('left')) || 0; } catch (forbidden) { return 0; }
}

function remember() {
  try { sessionStorage.setItem('left', String(Date.now())); } catch (forbidden) { /* Only the highlighted step depends on it. */ }
}

// How far the set-up has come, as far as the computer can know.
function stageOf(story) {
  const now = Date.now();
  const isReached = typeof story.reached === 'number' && now - story.reached * 1000 >= refusedSince - 3000;
  if (refusals >= REFUSALS && !isReached) return 'unreachable';
  if (typeof story.profile !== 'number') return 'new';
  const left = Math.max(1, Math.ceil((PROFILE_KEPT_S - story.profile) / 60));
  for (const place of document.querySelectorAll('.minutes')) place.textContent = String(left);
  if (story.profile >= PROFILE_KEPT_S) return 'lapsed';
  return leftAt() > now - (story.profile + 1) * 1000 ? 'back' : 'profile';
}

function show(trust, stage) {
  if (state.trust === trust && state.stage === stage) return;
  state.trust = trust;
  state.stage = stage;
  const step = document.getElementById({ profile: 'step2', back: 'step3', lapsed: 'step3' }[stage] || '');
  for (const item of document.querySelectorAll('.steps li')) {
    if (item === step && trust === 'no') item.setAttribute('aria-current', 'step'); else item.removeAttribute('aria-current');
    const look = item.querySelector('details');
    if (look && item === step) look.open = true;
  }
  const word = stage === 'gone' ? 'gone' : trust === 'yes' ? 'yes' : stage;
  const said = document.querySelector('[data-say~="' + word + '"]');
  document.getElementById('status').textContent = said && trust !== 'asking' ? said.textContent : '';
}

async function ask() {
  clearTimeout(timer);
  // A page elsewhere has nobody to ask.
  if (state.fixed) return;
  if (busy || document.hidden) return;
  if (state.trust !== 'yes' && state.trust !== 'needless' && times >= MOST_TIMES) { state.asking = 'over'; return; }
  busy = true;
  times += 1;
  const mustAsk = Boolean(state.ping) && state.trust !== 'yes';
  if (mustAsk && refusals === 0) refusedSince = Date.now();
  const pong = mustAsk ? await answerOf(state.ping) : null;
  if (pong && pong.ok) {
    unanswered = refusals = 0;
    show('yes', 'new');
  } else {
    if (mustAsk) refusals += 1;
    const progress = await answerOf(state.root + '/progress');
    unanswered = progress ? 0 : unanswered + 1;
    const story = progress && progress.ok ? await progress.json().catch(() => ({})) : {};
    const trust = mustAsk ? 'no' : state.trust;
    if (unanswered > 1) show(state.trust, 'gone');
    else if (progress) show(trust, mustAsk ? stageOf(story) : 'new');
  }
  busy = false;
  timer = setTimeout(ask, mustAsk && state.trust !== 'yes' ? EVERY_MS : HEARTBEAT_MS);
}

function askAfresh() {
  if (document.hidden) { remember(); return; }
  times = refusals = unanswered = 0;
  delete state.asking;
  ask();
}

// Which browser this is. It only ever adds a hint: the buttons stay, for no list of browsers is complete.
const agent = navigator.userAgent;
const isPad = /iPad/.test(agent) || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1);
const isPhone = isPad || /iPhone|iPod/.test(agent);
const OTHERS = /CriOS|FxiOS|EdgiOS|OPT\/|OPiOS|OPX\/|DuckDuckGo|Brave|YaBrowser|Focus\/|Ddg\/|FBAN|FBAV|FB_IAB|FBIOS|Instagram|MicroMessenger|Line\/|GSA\/|LinkedInApp|Twitter|Snapchat|Pinterest|BytedanceWebview|musical_ly|TikTok|KAKAOTALK|DingTalk|QQ\//;
const isSafari = /Safari\//.test(agent) && /Version\//.test(agent) && !OTHERS.test(agent);
state.browser = !isPhone ? 'none' : isSafari ? 'safari' : 'other';
if (state.ping) state.trust = 'asking';

// The clipboard interface exists on HTTPS pages alone; selecting a field and the old command work everywhere.
function copyLink(event) {
  const field = document.getElementById('link'), button = event.currentTarget;
  field.focus();
  field.setSelectionRange(0, field.value.length);
  button.textContent = document.execCommand('copy') ? button.dataset.copied : button.dataset.failed;
}

// A page elsewhere is there once for each language: go to the reader's own, unless they chose this one.
function readersPage() {
  const choices = (state.choices || '').split(' ').filter(Boolean);
  if (choices.length === 0 || location.hash) return '';
  for (const tag of navigator.languages || []) {
    const [language, ...rest] = tag.toLowerCase().split('-');
    if (language === 'en') return '';
    const isTraditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) && !rest.includes('hans');
    if (language === 'zh' && isTraditional) continue;
    if (language === 'es' && rest.length > 0 && rest[0] !== 'es' && choices.includes('es-419')) return 'es-419.html';
    const own = choices.find((choice) => choice.toLowerCase().split('-')[0] === language);
    if (own) return own + '.html';
  }
  return '';
}
const readers = readersPage();
if (readers) location.replace(readers + location.search);

document.addEventListener('DOMContentLoaded', () => {
  const link = document.getElementById('link');
  if (!link) return;
  link.value = location.href;
  document.getElementById('copy').addEventListener('click', copyLink);
  // An iPad that says it is a Mac looks like no phone to the computer.
  if (isPad) for (const word of document.querySelectorAll('.device')) word.textContent = 'iPad';
  askAfresh();
});
document.addEventListener('visibilitychange', askAfresh);
window.addEventListener('pagehide', remember);
window.addEventListener('pageshow', (event) => { if (event.persisted) askAfresh(); });
