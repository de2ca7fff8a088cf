import { useEffect } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import { carpoolsNear, hardlyAround } from '../../domain/reach/carpools.ts';
import { selectHomes } from '../../state/derived/interview.ts';
import { ifReady } from '../../state/slices/loadable.ts';
import { useApp } from '../../state/useApp.ts';
import { SmallPrint } from '../panels/FigureNote.tsx';
import { LoadingWord } from '../primitives/LoadingWord.tsx';
import { carpoolsTexts } from '../texts/interview/carpools.ts';
import { useTexts } from '../useTexts.ts';
import './directs.css';

/** The nearest places to wait for a shared car, and where hardly any is published. */
export function CarpoolsPart({ region }: { readonly region: Region }) {
  const texts = useTexts(carpoolsTexts);
  const status = useApp(({ carpools }) => carpools.status);
  const table = useApp(({ carpools }) => ifReady(carpools));
  const [home] = useApp(selectHomes);
  const { loadCarpools } = useApp((state) => state.reachActions);
  useEffect(() => void loadCarpools(), [loadCarpools]);
  const near = table && home ? carpoolsNear(table, home.point) : null;
  const hardly =
    table && texts.hardly(home ? hardlyAround(table, region.communes, home.point) : table.hardly);
  return (
    <div className="stack stack--tight">
      <LoadingWord
        status={status}
        loading={texts.loading}
        failed={texts.failed}
        onRetry={() => void loadCarpools()}
      />
      {!home && <p>{texts.noHome}</p>}
      {near?.length === 0 && <p>{texts.none}</p>}
      {near && near.length > 0 && (
        <ul className="directs__list">
          {near.map((each) => (
            <li key={each.carpool.at.join()}>
              <strong>{each.carpool.name}</strong> : {texts.where(each)}
            </li>
          ))}
        </ul>
      )}
      {hardly && <p className="note">{hardly}</p>}
      {near && (
        <SmallPrint
          figure="carpools"
          text={texts.note}
          year={sourcesOf(region.index, 'carpools')[0]?.vintage ?? ''}
          zone={texts.straight}
          region={region}
          brief
        />
      )}
    </div>
  );
}
