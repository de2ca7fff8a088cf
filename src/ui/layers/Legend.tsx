import { ChevronDown, ChevronUp, List } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useMemo, useRef, useState } from 'react';
import {
  type CommuneFigure,
  classOf,
  marksOf,
  readCommune,
  readCommunes,
} from '../../domain/figures/figure.ts';
import type { MapLimit } from '../../domain/session/session.ts';
import { hasNoBase, type Ratio } from '../../domain/statistics/sums.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import { selectIndicator } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectFootprint, selectShownLimits } from '../../state/derived/themes.ts';
import { useApp } from '../../state/useApp.ts';
import { useMediaQuery } from '../layout/useMediaQuery.ts';
import { Button } from '../primitives/Button.tsx';
import { legendTexts } from '../texts/legend.ts';
import { IndicatorLegend } from './IndicatorLegend.tsx';
import { LimitLines, TerritorySigns } from './Signs.tsx';
import './layers.css';
import './swatches.css';
import './narrowLegend.css';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';

const ThemeLegend = lazyPart(() => import('./ThemeLegend.tsx').then((m) => m.ThemeLegend));
const LandmarkSigns = lazyPart(() => import('./LandmarkSigns.tsx').then((m) => m.LandmarkSigns));
const PlacesLegend = lazyPart(() => import('./PlacesLegend.tsx').then((m) => m.PlacesLegend));

/** What the colours and lines of the map mean, lower left of the map. */
export function Legend() {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const region = useApp(selectRegion);
  const indicator = useApp(selectIndicator);
  const { theme } = useApp((state) => state.choices);
  const limits = useApp(selectShownLimits);
  const hasFootprint = useApp((state) => selectFootprint(state).length > 0);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const hasTerritory = useApp((state) => !isBlank(state.territory.present) || state.draft !== null);
  const drawing = useApp((state) => state.tool !== null);
  // 1440 pixels, where it leaves the map three quarters of its room.
  const roomy = useMediaQuery('(min-width: 90em)');
  const hovered = useApp((state) => state.hovered);
  const hasPlaces = useApp((state) => state.placesShown || state.trainingShown);
  const hasLandmarks = useApp(({ notes }) => notes.landmarks.length + notes.knowledge.length > 0);
  const kind = theme?.kind;
  useEffect(() => {
    if (kind && region) void loadTrades();
  }, [kind, region, loadTrades]);
  // Lines explain themselves until colours ask for words; drawing and small screens need the room.
  const open = chosen ?? ((indicator ?? theme) !== null && !drawing && roomy);
  const card = useRef<HTMLElement>(null);
  const { coverMap } = useApp((state) => state.uiActions);
  const ready = region !== null;
  const figure = indicator?.record.id ?? kind;
  useEffect(() => {
    const covers = ready && open && roomy && figure ? card.current : null;
    if (!covers) return;
    // Some of its words arrive after it.
    const watch = new ResizeObserver(() => coverMap(covers.offsetLeft + covers.offsetWidth));
    watch.observe(covers);
    return () => {
      watch.disconnect();
      coverMap(0);
    };
  }, [ready, open, roomy, figure, coverMap]);
  const marks = useMemo(() => marksOf(indicator ? readCommunes(indicator) : []), [indicator]);
  if (!region) return null;
  const reading = indicator && hovered !== null ? readCommune(indicator, hovered) : null;
  return (
    <LegendCard
      ref={card}
      open={open}
      onToggle={() => setChosen(!open)}
      indicator={
        indicator && (
          <IndicatorLegend
            figure={indicator}
            region={region}
            marks={marks}
            current={reading && classUnder(reading.ratio, indicator)}
          />
        )
      }
      theme={
        theme && (
          <Zone loading={null}>
            <ThemeLegend theme={theme} region={region} hovered={hovered} />
          </Zone>
        )
      }
      landmarks={
        hasLandmarks && (
          <Zone loading={null}>
            <LandmarkSigns />
          </Zone>
        )
      }
      places={
        hasPlaces && (
          <Zone loading={null}>
            <PlacesLegend />
          </Zone>
        )
      }
      hasFootprint={hasFootprint}
      hasBeyond={region.ring !== undefined}
      limits={limits}
      hasTerritory={hasTerritory}
    />
  );
}

/** Class of a reading, -1 for a missing figure, null where there is nothing to calculate it on. */
function classUnder(ratio: Ratio, { record }: CommuneFigure): number | null {
  if (hasNoBase(ratio)) return null;
  return ratio.value === null ? -1 : classOf(ratio.value, record.breaks);
}

interface LegendCardProps {
  readonly ref?: Ref<HTMLElement>;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Legend of the figure that colours the communes. */
  readonly indicator: ReactNode;
  /** Legend of a figure of zones, which takes its place. */
  readonly theme?: ReactNode;
  /** Legend of the person's landmarks, when there are some. */
  readonly landmarks?: ReactNode;
  /** Legend of the signs of places, when they are on the map. */
  readonly places?: ReactNode;
  /** The bassins behind a trade that is kept have their edge drawn. */
  readonly hasFootprint?: boolean;
  /** What lies beyond the communes that are known is hatched. */
  readonly hasBeyond?: boolean;
  readonly limits: readonly MapLimit[];
  readonly hasTerritory: boolean;
}

/** Presentation of the legend: everything it shows arrives in its props. */
export function LegendCard(props: LegendCardProps) {
  const { open, onToggle, indicator, theme, limits, hasTerritory } = props;
  const narrow = useMediaQuery('(max-width: 44.99em)');
  const folded = narrow ? <List /> : <ChevronUp />;
  return (
    <section ref={props.ref} className="legend" aria-label={legendTexts.title} data-open={open}>
      <div className="legend__bar">
        <h2 className="legend__title">{legendTexts.title}</h2>
        <Button
          variant="quiet"
          iconOnly
          icon={open ? <ChevronDown /> : folded}
          aria-expanded={open}
          onClick={onToggle}
        >
          {open ? legendTexts.hide : legendTexts.show}
        </Button>
      </div>
      {(open || indicator || theme) && (
        // Colours without their words mean nothing on paper, where a folded legend is printed too.
        <div className="legend__body">
          {indicator}
          {theme}
          {hasTerritory && <TerritorySigns tinted={!(indicator || theme)} />}
          {props.landmarks}
          {props.places}
          <LimitLines limits={limits} hasFootprint={props.hasFootprint} hasBeyond={props.hasBeyond} />
        </div>
      )}
    </section>
  );
}
