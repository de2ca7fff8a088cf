import { screensOf } from '../../../domain/kiosk/screens.ts';
import { sortSectors } from '../../../domain/trades/sectors.ts';
import { selectSectorsAround } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { sectorsTexts } from '../../texts/sectors.ts';
import { Awaited } from '../Awaited.tsx';
import { BarList } from '../BarList.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';
import { usePlainName } from '../usePlainName.ts';

const SHOWN = 5;

/** What is done here: the largest sectors of the zone d'emploi that holds most of the territory, each with its trades behind. */
export function WorkScreen() {
  const texts = useKioskTexts();
  const plain = usePlainName();
  const around = useApp(selectSectorsAround);
  const leadsOn = useApp(({ centre }) => screensOf(centre).includes('trade'));
  const { turn, lookAtSector } = useApp((state) => state.visitActions);
  const main = around?.[0];
  const sectors = sortSectors(main?.a21 ?? [], 'jobs', true)
    .filter(({ jobs }) => jobs !== null)
    .slice(0, SHOWN);
  const year = sectors[0]?.year;
  const goOn = (sector: string | null) => {
    lookAtSector(sector);
    turn(1);
  };
  return (
    <ScreenFrame
      lead={main ? texts.workLead(main.zone.record.name) : ''}
      next={{ label: texts.toFigures, onPress: () => goOn(null) }}
    >
      <BarList
        bars={sectors.map(({ code, label, jobs }) => ({
          key: code,
          ...plain(`A21:${code}`, sectorsTexts.name(label)),
          value: jobs,
          text: texts.jobs(jobs ?? 0),
          onPress: leadsOn ? () => goOn(code) : null,
        }))}
      />
      <Awaited of={['sectors']} failed={texts.failed} empty={sectors.length === 0 ? texts.nothing : null} />
      {year !== undefined && (
        <p className="note">
          {leadsOn && texts.workTouch} {texts.workSource(year)}
        </p>
      )}
    </ScreenFrame>
  );
}
