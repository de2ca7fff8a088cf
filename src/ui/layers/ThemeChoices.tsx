import { parseFap2009Code, parseFap2021Code } from '../../domain/ids.ts';
import { type MapTheme, RECRUITMENT_MEASURES } from '../../domain/session/session.ts';
import type { Family } from '../../domain/trades/families.ts';
import { fap2009Of } from '../../domain/trades/families.ts';
import type { Families, Trades } from '../../domain/trades/trades.ts';
import { selectSectors, selectTrades } from '../../state/derived/tradeFiles.ts';
import { selectPistes } from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { Select } from '../primitives/Select.tsx';
import { sectorsTexts } from '../texts/sectors.ts';
import { themeTexts } from '../texts/themes.ts';

/** What the chosen figure is about: a measure, a family of trades, a sector. */
export function ThemeChoices({ theme }: { readonly theme: MapTheme }) {
  const trades = useApp(selectTrades);
  const sectors = useApp(selectSectors);
  const { chooseTheme } = useApp((state) => state.sessionActions);
  if (theme.kind === 'specialisation') {
    return (
      sectors && (
        <Select
          label={themeTexts.sector}
          value={theme.sector ?? ''}
          onChange={(sector) => chooseTheme({ kind: 'specialisation', sector: sector || null })}
        >
          <option value="">{themeTexts.chooseSector}</option>
          {(['a21', 'a38'] as const).map((detail) => {
            const { codes, labels } = sectors.table[detail];
            return (
              <optgroup key={detail} label={themeTexts.details[detail]}>
                {codes.map((code, at) => (
                  <option key={code} value={code}>
                    {sectorsTexts.name(labels[at] ?? code)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </Select>
      )
    );
  }
  if (!trades) return null;
  if (theme.kind === 'tension') {
    return (
      <FamilySelect
        families={trades.fap2009}
        mine="fap2009"
        trades={trades}
        none={themeTexts.chooseFamily}
        value={theme.family}
        onChange={(code) => chooseTheme({ kind: 'tension', family: parseFap2009Code(code) })}
      />
    );
  }
  if (theme.kind === 'recentTension') {
    return (
      <FamilySelect
        families={trades.fap2021}
        mine="fap2021"
        trades={trades}
        none={themeTexts.chooseFamily}
        value={theme.family}
        onChange={(code) => chooseTheme({ kind: 'recentTension', family: parseFap2021Code(code) })}
      />
    );
  }
  return (
    <>
      <RadioGroup
        legend={themeTexts.measure}
        look="segments"
        options={RECRUITMENT_MEASURES.map((value) => ({ value, label: themeTexts.measures[value] }))}
        value={theme.measure}
        onChange={(measure) => chooseTheme({ ...theme, measure })}
      />
      <FamilySelect
        families={trades.fap2021}
        mine="fap2021"
        trades={trades}
        none={themeTexts.allFamilies}
        value={theme.family}
        onChange={(code) => chooseTheme({ ...theme, family: parseFap2021Code(code) })}
      />
    </>
  );
}

interface FamilySelectProps<Code extends string> {
  readonly families: Families<Code>;
  readonly mine: 'fap2009' | 'fap2021';
  readonly trades: Trades;
  /** What choosing no family means. */
  readonly none: string;
  readonly value: Code | null;
  readonly onChange: (code: string) => void;
}

/** The families of the trades kept first, then all of them by domain. A native list works with every keyboard. */
function FamilySelect<Code extends string>(props: FamilySelectProps<Code>) {
  const { families, mine, trades, none, value, onChange } = props;
  const pistes = useApp(selectPistes);
  const own = pistes.map(({ trade, families: links }) => ({
    trade,
    families:
      mine === 'fap2021' ? links.map(({ family }): Family<string> => family) : fap2009Of(trades, trade.code),
  }));
  return (
    <Select label={themeTexts.family} value={value ?? ''} onChange={onChange}>
      <option value="">{none}</option>
      {own.map(({ trade, families: kept }) => (
        <optgroup key={trade.code} label={themeTexts.mine(trade.label)}>
          {kept.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
      {families.domains.map((domain, at) => (
        <optgroup key={domain.code} label={domain.label}>
          {families.codes.map((code, row) =>
            families.wider[families.family[row] ?? -1]?.domain === at ? (
              <option key={code} value={code}>
                {families.labels[row]}
              </option>
            ) : null,
          )}
        </optgroup>
      ))}
    </Select>
  );
}
