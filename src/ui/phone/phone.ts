import { phonePage } from './phonePage.ts';
import './phone.css';

/** The page that the code of a kiosk opens: small, without the application, and kept by the telephone. */
function show(): void {
  const page = phonePage(window.location.hash, navigator.languages);
  document.documentElement.lang = page.lang;
  document.title = page.querySelector('h1')?.textContent ?? '';
  document.body.replaceChildren(page);
}

show();
window.addEventListener('hashchange', show);
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  navigator.serviceWorker.register('./porteWorker.js', { scope: './porte.html' }).catch(() => {});
