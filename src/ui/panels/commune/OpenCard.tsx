import { X } from 'lucide-react';
import { useCallback, useId } from 'react';
import { bboxOfRows } from '../../../domain/catalogue/bbox.ts';
import { ownCount, type Region, zoneOf } from '../../../domain/catalogue/region.ts';
import type { CommuneCode } from '../../../domain/ids.ts';
import { EMPTY_LINK_CONTEXT } from '../../../domain/links/linkContext.ts';
import { linksFor } from '../../../domain/links/registry.ts';
import { CHOICES, type Choice } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { useApp } from '../../../state/useApp.ts';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { Button } from '../../primitives/Button.tsx';
import { useEscape } from '../../primitives/useEscape.ts';
import { NamesState } from '../../search/NamesState.tsx';
import { communeTexts } from '../../texts/commune.ts';
import { AddedFigures } from '../AddedFigures.tsx';
import { CommuneFigures } from './CommuneFigures.tsx';
import { CommunePlaces } from './CommunePlaces.tsx';
import { CommuneSingles } from './CommuneSingles.tsx';
import { useFocusOnOpen } from './useFocusOnOpen.ts';
import './commune.css';
import { useRegionNames } from '../../useRegionNames.ts';
import { useTexts } from '../../useTexts.ts';

interface OpenCardProps {
  readonly region: Region;
  readonly commune: CommuneCode;
  readonly row: number;
}

/** Names, figures and membership of one commune. */
export function OpenCard({ region, commune, row }: OpenCardProps) {
  const title = useId();
  const heading = useFocusOnOpen();
  const { openCommune } = useApp((state) => state.sessionActions);
  const close = useCallback(() => openCommune(null), [openCommune]);
  useEscape(
    close,
    useApp(({ tool }) => tool === null),
  );
  const regionNames = useRegionNames();
  const departement = zoneOf(region, 'departement', row)?.record.name ?? '';
  return (
    <section className="card stack" aria-labelledby={title}>
      <header className="card__header">
        <div>
          <h2 id={title} ref={heading} tabIndex={-1}>
            {region.communes.names[row]}
          </h2>
          <p className="note">{communeTexts.inDepartement(departement)}</p>
        </div>
        <Button variant="quiet" iconOnly icon={<X />} onClick={close}>
          {communeTexts.close}
        </Button>
      </header>
      <FormerNames commune={commune} />
      <Membership region={region} commune={commune} row={row} />
      <CommuneFigures region={region} row={row} />
      {row < ownCount(region) ? (
        <CommuneSingles region={region} row={row} />
      ) : (
        <p className="note">{communeTexts.around(regionNames.of)}</p>
      )}
      <AddedFigures region={region} rows={[row]} zone={region.communes.names[row] ?? ''} />
      <CommunePlaces commune={commune} />
      <CommuneFile region={region} commune={commune} row={row} />
    </section>
  );
}

/** Names that people still use for parts of the commune. */
function FormerNames({ commune }: { readonly commune: CommuneCode }) {
  const names = useApp((state) => (state.names.status === 'ready' ? state.names.value : null));
  if (!names) return <NamesState />;
  const former = names.former.filter((each) => each.commune === commune).map(({ name }) => name);
  return former.length > 0 && <p className="note">{communeTexts.former(former)}</p>;
}

/** INSEE's page of all its figures for the commune. */
function CommuneFile({ region, commune, row }: OpenCardProps) {
  const { names, points } = region.communes;
  const point = points[row];
  if (!point) return null;
  const links = linksFor(['communeFile'], {
    ...EMPTY_LINK_CONTEXT,
    commune: { code: commune, name: names[row] ?? commune, point },
  });
  return links.map((link) => <OutsideLink key={link.id} link={link} />);
}

function Membership({ region, commune, row }: OpenCardProps) {
  const texts = useTexts(communeTexts);
  const counting = useApp(selectCounting);
  const { choose, takeCommune } = useApp((state) => state.territoryActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const member = counting.members.find((each) => each.row === row) ?? null;
  const toggle = (choice: Choice) => choose([commune], member?.choice === choice ? null : choice);
  const start = () => {
    takeCommune(commune, 'start');
    const bbox = bboxOfRows(region.topology, [row]);
    if (bbox) lookAt(bbox);
  };
  return (
    <div className="stack stack--tight">
      <p aria-live="polite">{texts.status(member)}</p>
      <div className="cluster">
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            variant="toggle"
            aria-pressed={member?.choice === choice}
            onClick={() => toggle(choice)}
          >
            {texts.choices[choice]}
          </Button>
        ))}
      </div>
      <Button variant="quiet" className="button--flush" onClick={start}>
        {texts.start}
      </Button>
    </div>
  );
}
