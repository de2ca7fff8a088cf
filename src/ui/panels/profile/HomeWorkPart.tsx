import type { Region } from '../../../domain/catalogue/region.ts';
import type { CommuneCode } from '../../../domain/ids.ts';
import { selectHomeWork } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { homeWorkTexts } from '../../texts/homeWork.ts';
import { profileTexts } from '../../texts/profile.ts';
import { useTexts } from '../../useTexts.ts';
import { SmallPrint } from '../FigureNote.tsx';

interface HomeWorkPartProps {
  readonly region: Region;
  /** Number of communes counted. */
  readonly communes: number;
}

/** Where inhabitants go to work, from the flows that were brought; nothing without them. */
export function HomeWorkPart({ region, communes }: HomeWorkPartProps) {
  const here = useApp(selectHomeWork);
  const words = useTexts(profileTexts);
  const { title, counts, fragile, missing, note } = useTexts(homeWorkTexts);
  if (!here) return null;
  const row = region.rowOf.get(here.first?.code as CommuneCode) ?? -1;
  return (
    <section className="part">
      <h4>{title(here, region.communes.names[row] ?? here.first?.name ?? null)}</h4>
      <p>{counts(here)}</p>
      {here.fragile && <p className="note">{fragile}</p>}
      {here.missing > 0 && <p className="note">{missing(here.missing)}</p>}
      <SmallPrint figure="homeWork" text={note} zone={words.communesCounted(communes)} region={region} />
    </section>
  );
}
