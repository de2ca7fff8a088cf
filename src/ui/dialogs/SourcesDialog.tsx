import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DataIndex, SourceRecord } from '../../domain/catalogue/contract.ts';
import type { Capabilities } from '../../domain/modes.ts';
import { takeBackFigures } from '../../state/acts/publishFigures.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { formatDay } from '../formats.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { annualTexts } from '../texts/annual.ts';
import { LICENCE_NAMES, sourcesTexts } from '../texts/dialogs.ts';
import { shellTexts } from '../texts/shell.ts';
import './dialogs.css';
import { useTexts } from '../useTexts.ts';

/** Beside the page, made by its build. */
const LICENCES = './licences.txt';

/** Where every figure and outline comes from, written from the manifests of the data. */
export function SourcesDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(shellTexts);
  const region = useApp(selectRegion);
  const links = useApp((state) => state.capabilities.externalLinks);
  const mayUpdate = useApp((state) => state.capabilities.layout === 'explore');
  return (
    <Dialog title={sourcesTexts.title} onClose={onClose}>
      {mayUpdate && <UpdateFigures />}
      {region ? <SourceList index={region.index} links={links} /> : <p>{texts.notLoaded}</p>}
    </Dialog>
  );
}

/** Figures of another year, brought for this visit: a way in, those that are there, and the way back. */
function UpdateFigures() {
  const store = useAppStore();
  const added = useApp((state) => state.addedFigures);
  const { openDialog } = useApp((state) => state.uiActions);
  const { backToPublished } = useApp((state) => state.annualActions);
  return (
    <div className="sources__update stack stack--tight">
      <div className="cluster">
        <Button icon={<FileUp />} onClick={() => openDialog('figures')}>
          {annualTexts.open}
        </Button>
        {added.length > 0 && <Button onClick={backToPublished}>{annualTexts.back}</Button>}
      </div>
      {added.length > 0 && (
        <section aria-label={annualTexts.addedTitle}>
          <h3>{annualTexts.addedTitle}</h3>
          <ul>
            {added.map(({ from, file }) => (
              <li key={`${file.kind} ${file.year} ${file.source.title}`} className="sources__added">
                <span>
                  <strong>{file.source.title}</strong>, {annualTexts.addedFrom(from, file.source.title)}
                </span>
                <Button variant="quiet" onClick={() => takeBackFigures(store, file)}>
                  {annualTexts.takeBack}
                  <span className="visually-hidden">{annualTexts.takeBackWhat(file.source.title)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface SourceListProps {
  readonly index: DataIndex;
  /** Where nothing may be opened, addresses are written out: a code for each would bury the list. */
  readonly links: Capabilities['externalLinks'];
}

/** Presentation of the manifests. */
export function SourceList({ index, links }: SourceListProps) {
  const texts = useTexts(sourcesTexts);
  return (
    <div className="stack">
      <p>{texts.intro}</p>
      <p>{texts.geography(index.geography)}</p>
      <ul className="sources">
        {index.sources.map((source) => (
          <li key={source.id} className="sources__item">
            <Source source={source} opens={links === 'open'} />
          </li>
        ))}
      </ul>
      <p className="note">{texts.endorsement}</p>
      {links === 'open' && (
        <p className="note">
          {texts.software} <Link href={LICENCES}>{texts.softwareList}</Link>.
        </p>
      )}
    </div>
  );
}

function Source({ source, opens }: { readonly source: SourceRecord; readonly opens: boolean }) {
  const { title, producer, vintage, licence, licenceUrl, landingPage, retrieved } = source;
  return (
    <>
      <h3>{title}</h3>
      <dl className="facts">
        <Fact term={sourcesTexts.producer}>{producer}</Fact>
        <Fact term={sourcesTexts.vintage}>{vintage}</Fact>
        <Fact term={sourcesTexts.licence}>
          <Link href={opens ? licenceUrl : null}>{LICENCE_NAMES[licence] ?? licence}</Link>
        </Fact>
        {landingPage && (
          <Fact term={sourcesTexts.landingPage}>
            {opens ? <Link href={landingPage}>{hostOf(landingPage)}</Link> : landingPage}
          </Fact>
        )}
        {retrieved && <Fact term={sourcesTexts.retrieved}>{formatDay(retrieved)}</Fact>}
      </dl>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="facts__line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Link({ href, children }: { readonly href: string | null; readonly children: string }) {
  if (!href) return children;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> ({sourcesTexts.newWindow})</span>
    </a>
  );
}

/** "www.insee.fr" out of an address; the address itself when it is not one. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
