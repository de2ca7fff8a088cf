import type { Region } from '../../../domain/catalogue/region.ts';
import { selectComparison, selectPortraits } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { CompareBars } from '../../charts/CompareBars.tsx';
import { profileTexts } from '../../texts/profile.ts';
import { zoneTexts } from '../../texts/zones.ts';
import { useTexts } from '../../useTexts.ts';
import { barsOf } from '../profile/portraitParts.tsx';

/** Private jobs for 100 inhabitants here, in what it is compared with, and in the region. */
export function JobsBars({ region }: { readonly region: Region }) {
  const portraits = useApp(selectPortraits);
  const comparison = useApp(selectComparison);
  const { jobsPer100Caption, jobsPer100, yours } = useTexts(profileTexts);
  if (!portraits) return null;
  const zone = comparison && {
    label: zoneTexts.label(comparison.kind, comparison.record.name),
    isRegion: comparison.kind === 'region',
  };
  return (
    <CompareBars
      hideCaption
      caption={jobsPer100Caption}
      bars={barsOf(
        { own: yours, region: region.index.region.names.name },
        portraits,
        zone,
        (portrait) => portrait.jobsPer100,
        jobsPer100,
      )}
    />
  );
}
