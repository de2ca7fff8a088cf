import { sortSectors } from '../../../domain/trades/sectors.ts';
import { selectSectorsAround } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { sectorsTexts } from '../../texts/sectors.ts';
import { Awaited } from '../Awaited.tsx';
import { BarList } from '../BarList.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

const SHOWN = 5;

/** What is done here: the largest sectors of the zone d'emploi that holds most of the territory. */
export function WorkScreen() {
  const texts = useKioskTexts();
  const around = useApp(selectSectorsAround);
  const { turn } = useApp((state) => state.visitActions);
  const main = around?.[0];
  const sectors = sortSectors(main?.a21 ?? [], 'jobs', true)
    .filter(({ jobs }) => jobs !== null)
    .slice(0, SHOWN);
  const year = sectors[0]?.year;
  return (
    <ScreenFrame
      lead={main ? texts.workLead(main.zone.record.name) : ''}
      next={{ label: texts.toFigures, onPress: () => turn(1) }}
    >
      <BarList
        bars={sectors.map(({ code, label, jobs }) => ({
          key: code,
          name: sectorsTexts.name(label),
          value: jobs,
          text: texts.jobs(jobs ?? 0),
        }))}
      />
      <Awaited of={['sectors']} failed={texts.failed} empty={sectors.length === 0 ? texts.nothing : null} />
      {year !== undefined && <p className="note">{texts.workSource(year)}</p>}
    </ScreenFrame>
  );
}
