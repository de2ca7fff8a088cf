import { useMemo } from 'react';
import { bassinsCrossed } from '../../../domain/trades/needs.ts';
import { latestYear } from '../../../domain/trades/recruitment.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectTopNeeds, selectTradeFigures } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { BarList } from '../BarList.tsx';
import { FiguresWait } from '../FiguresWait.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

const SHOWN = 5;

/** Who recruits: the families with the most published projects in the bassins crossed. */
export function HiringScreen() {
  const texts = useKioskTexts();
  const region = useApp(selectRegion);
  const { counted } = useApp(selectCounting);
  const figures = useApp(selectTradeFigures);
  const needs = useApp(selectTopNeeds);
  const { turn } = useApp((state) => state.visitActions);
  const bassins = useMemo(() => (region ? bassinsCrossed(counted, region) : []), [region, counted]);
  const shown = (needs ?? []).filter(({ projects }) => projects.value !== null).slice(0, SHOWN);
  return (
    <ScreenFrame
      lead={bassins.length > 0 ? texts.hiringLead(bassins.map(({ name }) => name)) : ''}
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
      <FiguresWait empty={needs !== null && shown.length === 0} />
      {figures && shown.length > 0 && (
        <p className="note">{texts.hiringSource(latestYear(figures.recruitment))}</p>
      )}
    </ScreenFrame>
  );
}
