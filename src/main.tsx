import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { boot, bootCentre, bootKiosk, createPageStore } from './app/boot.ts';
import { bringRing } from './app/bringRing.ts';
import { keepAtHand } from './app/keepAtHand.ts';
import { keepFocus } from './app/keepFocus.ts';
import { watchForNewVersion } from './app/newVersion.ts';
import { createDeviceStore } from './data/deviceStore.ts';
import './ui/theme.css';
import './ui/forcedColors.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const store = createPageStore(document.baseURI, window.location.search);
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
keepFocus(window);
void bootKiosk(store, window);
void boot(store, window, createDeviceStore());
void bootCentre(store, document.baseURI);
void bringRing(store, window);
watchForNewVersion(store, window);
if (import.meta.env.PROD) void keepAtHand(store, document);
