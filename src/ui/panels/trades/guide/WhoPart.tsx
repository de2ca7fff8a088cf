import type { RomeCode } from '../../../../domain/ids.ts';
import { sectorsOfDivisions } from '../../../../domain/trades/guide/sectorsOfTrade.ts';
import { type SectorsAround, selectSectorsAround } from '../../../../state/derived/trades.ts';
import { useApp } from '../../../../state/useApp.ts';
import { Disclosure } from '../../../primitives/Disclosure.tsx';
import { tidy } from '../../../texts/reconversionReasons.ts';
import { sectorsTexts } from '../../../texts/sectors.ts';
import { tradeSheetTexts } from '../../../texts/tradeSheet.ts';
import { useTexts } from '../../../useTexts.ts';
import { useTradeSheet } from './useTradeSheet.ts';

/** « Qui fait cela ici »: jobs in the sectors of the trade, in the zones d'emploi crossed, the two countings apart. */
export function WhoPart({ trade }: { readonly trade: RomeCode }) {
  const texts = useTexts(tradeSheetTexts);
  const { sheet } = useTradeSheet(trade);
  const around = useApp(selectSectorsAround);
  if (!sheet || !around || around.length === 0) return null;
  const divisions = sheet.naf.filter(({ code }) => code !== '00');
  const sectors = sectorsOfDivisions(divisions.map(({ code }) => code));
  const [main, ...others] = around;
  return (
    <Disclosure title={texts.who} level={4}>
      {divisions.length === 0 ? (
        <p>{texts.whoAnywhere}</p>
      ) : (
        <p>{texts.whoDivisions(divisions.map(({ label }) => tidy(label)).join(' ; '))}</p>
      )}
      {main && sectors.length > 0 && <ZoneJobs around={main} sectors={sectors} />}
      {others.length > 0 && sectors.length > 0 && (
        <Disclosure title={texts.otherZones(others.length)} level={0}>
          {others.map((zone) => (
            <ZoneJobs key={zone.zone.record.id} around={zone} sectors={sectors} />
          ))}
        </Disclosure>
      )}
      {sectors.length > 0 && <p className="note">{texts.whoNote}</p>}
    </Disclosure>
  );
}

interface ZoneJobsProps {
  readonly around: SectorsAround;
  readonly sectors: readonly string[];
}

/** A zone that is crossed: each sector has a line for each producer, never one for both. */
function ZoneJobs({ around: { zone, a38 }, sectors }: ZoneJobsProps) {
  const texts = useTexts(tradeSheetTexts);
  const shown = a38.filter(({ code }) => sectors.includes(code));
  if (shown.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{texts.whoZone(zone.record.name)}</strong>
      </p>
      <ul className="trade-sheet__list">
        {shown.map(({ code, label, jobs, year, allJobs, allJobsYear }) => (
          <li key={code}>
            {sectorsTexts.name(label)}
            <ul>
              <li>{texts.privateJobs(jobs, year)}</li>
              <li>{texts.allJobs(allJobs, allJobsYear)}</li>
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
