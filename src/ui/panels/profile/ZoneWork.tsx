import { useEffect } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { figureOver } from '../../../domain/figures/figure.ts';
import type { Unemployment, ZoneFlows } from '../../../domain/reach/zoneFlows.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectZoneWork } from '../../../state/derived/reach.ts';
import { useApp } from '../../../state/useApp.ts';
import { CompareBars } from '../../charts/CompareBars.tsx';
import { IndexCurve } from '../../charts/IndexCurve.tsx';
import { LoadingWord } from '../../primitives/LoadingWord.tsx';
import { figureTexts } from '../../texts/figures.ts';
import { profileTexts } from '../../texts/profile.ts';
import { workTexts } from '../../texts/work.ts';
import { useTexts } from '../../useTexts.ts';
import { SmallPrint } from '../FigureNote.tsx';

/** Where people of the main zone d'emploi go to work, jobs beside those who work, and unemployment; the map shows the flows meanwhile. */
export function ZoneWork({ region }: { readonly region: Region }) {
  const status = useApp(({ work }) => work.status);
  const found = useApp(selectZoneWork);
  const { loadWork, showFlows } = useApp((state) => state.reachActions);
  useEffect(() => {
    void loadWork();
    showFlows(true);
    return () => showFlows(false);
  }, [loadWork, showFlows]);
  return (
    <>
      <LoadingWord
        status={status}
        loading={workTexts.loading}
        failed={workTexts.failed}
        onRetry={() => void loadWork()}
      />
      {found?.flows && <Flows flows={found.flows} region={region} />}
      <Jobs region={region} />
      {found?.unemployment && <Rates unemployment={found.unemployment} region={region} />}
    </>
  );
}

function Flows({ flows, region }: { readonly flows: ZoneFlows; readonly region: Region }) {
  return (
    <section className="part">
      <h4>{workTexts.leaves(flows)}</h4>
      <CompareBars
        caption={workTexts.caption(flows)}
        bars={flows.first.map(({ zone, name, people }) => ({
          key: zone,
          label: name,
          value: people,
          text: workTexts.people(people),
          look: 'other',
        }))}
      />
      <p className="note">{[workTexts.others(flows), workTexts.base(flows)].filter(Boolean).join(' ')}</p>
      <SmallPrint
        figure="zoneFlows"
        text={workTexts.flowsNote}
        zone={workTexts.zone(flows.name)}
        region={region}
      />
    </section>
  );
}

/** Jobs for a hundred inhabitants who have one, over the communes counted; nothing where no source gives them. */
function Jobs({ region }: { readonly region: Region }) {
  const { counted } = useApp(selectCounting);
  const words = useTexts(profileTexts);
  const texts = useTexts(figureTexts);
  const figure = region.communes.figures.all.find(({ record }) => record.columns[0]?.startsWith('jobs@'));
  if (!figure) return null;
  const ratio = figureOver(figure, counted);
  return (
    <section className="part">
      <h4>{workTexts.jobs(ratio, figure.record.years[0] ?? 0)}</h4>
      {ratio.missing > 0 && <p className="note">{words.leftOut(ratio)}</p>}
      <SmallPrint
        figure={figure.record.id}
        text={texts.jobsPerWorkers}
        zone={words.communesCounted(counted.length)}
        region={region}
      />
    </section>
  );
}

function Rates({ unemployment, region }: { readonly unemployment: Unemployment; readonly region: Region }) {
  const { own, middle, quarters, name, compared } = unemployment;
  const second = compared?.rates ?? middle;
  const known = quarters.flatMap((quarter, at) => {
    const [year, number] = quarter.split('-T').map(Number);
    const [here, half] = [own[at], second[at]];
    return here === null || here === undefined || half === null || half === undefined
      ? []
      : [{ time: (year ?? 0) + ((number ?? 1) - 1) / 4, here, half }];
  });
  return (
    <section className="part">
      <h4>{workTexts.unemployment(unemployment)}</h4>
      {known.length > 1 && (
        <IndexCurve
          of="rate"
          description={workTexts.curve(unemployment)}
          years={known.map(({ time }) => time)}
          lines={[
            { label: name, index: known.map(({ here }) => here), dashed: false },
            { label: compared?.name ?? workTexts.middle, index: known.map(({ half }) => half), dashed: true },
          ]}
        />
      )}
      <SmallPrint
        figure="unemployment"
        text={workTexts.unemploymentNote}
        year={`${quarters[0]} – ${quarters.at(-1)}`}
        zone={workTexts.zone(name)}
        region={region}
      />
    </section>
  );
}
