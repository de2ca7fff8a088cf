import { useMemo } from 'react';
import { lastFootprint } from '../../../domain/trades/footprint.ts';
import { bassinsCrossed } from '../../../domain/trades/needs.ts';
import { latestYear } from '../../../domain/trades/recruitment.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectRecruitment, selectTopNeeds } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { Awaited } from '../Awaited.tsx';
import { BarList } from '../BarList.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

const SHOWN = 5;

/** Who recruits: the families with the most published projects in the bassin that holds most of the territory. */
export function HiringScreen() {
  const texts = useKioskTexts();
  const region = useApp(selectRegion);
  const { counted } = useApp(selectCounting);
  const recruitment = useApp(selectRecruitment);
  const needs = useApp(selectTopNeeds);
  const { turn } = useApp((state) => state.visitActions);
  const bassin = useMemo(() => region && bassinsCrossed(counted, region)[0], [region, counted]);
  const without =
    region && recruitment && bassin ? lastFootprint(recruitment, bassin.id, region).without : [];
  const shown = (needs ?? []).filter(({ projects }) => projects.value !== null).slice(0, SHOWN);
  return (
    <ScreenFrame
      lead={bassin ? texts.hiringLead(bassin.name) : ''}
      next={{ label: texts.toFigures, onPress: () => turn(1) }}
    >
      <BarList
        bars={shown.map(({ family, projects }) => ({
          key: family.code,
          name: family.label,
          value: projects.value,
          text: texts.projects(projects),
        }))}
      />
      <Awaited
        of={['trades', 'recruitment']}
        failed={texts.failed}
        empty={shown.length === 0 ? texts.nothing : null}
      />
      {recruitment && shown.length > 0 && (
        <p className="note">
          {texts.hiringSource(latestYear(recruitment))} {without.length > 0 && texts.withoutPart(without)}
        </p>
      )}
    </ScreenFrame>
  );
}
