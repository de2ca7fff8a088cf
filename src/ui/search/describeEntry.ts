import { type Region, zoneOf } from '../../domain/catalogue/region.ts';
import { type SearchEntry, subjectRows } from '../../domain/search/entries.ts';
import { searchTexts, ZONING_NAMES } from '../texts/search.ts';

/** What is said under a name: what it is and where, or how big. */
export function describeEntry({ subject, population }: SearchEntry, region: Region): string {
  switch (subject.kind) {
    case 'commune':
      return searchTexts.communeDetail(
        population,
        zoneOf(region, 'departement', subject.row)?.record.name ?? '',
      );
    case 'former':
      return searchTexts.former(subject.type, region.communes.names[subject.row] ?? subject.code);
    case 'zone': {
      const record = region.zones[subject.zoning].find(({ id }) => id === subject.id);
      const communes = [...subjectRows(region, subject)].length;
      const size = searchTexts.zoneDetail(communes, population, partOf(record?.overflows ?? false, region));
      return `${ZONING_NAMES[subject.zoning]}, ${size}`;
    }
  }
}

/** Which part of a zone is counted: all of it, what lies in the region, or what is known around it as well. */
function partOf(overflows: boolean, { ring }: Region): 'whole' | 'region' | 'map' {
  if (!overflows) return 'whole';
  return ring ? 'map' : 'region';
}

/** The name of what one really starts from: the present commune for a former one. */
export function takenName({ name, subject }: SearchEntry, region: Region): string {
  return subject.kind === 'former' ? (region.communes.names[subject.row] ?? name) : name;
}
