import type { SettingsReport } from '../../domain/centre/report.ts';
import { EMPTY_LINK_CONTEXT } from '../../domain/links/linkContext.ts';
import { isReachable } from '../../domain/links/reachable.ts';
import { KIOSK_LINKS, linksFor } from '../../domain/links/registry.ts';
import { centreReportTexts as texts } from '../texts/centreReport.ts';
import { linkTexts } from '../texts/links.ts';

interface SettingsPartProps {
  readonly settings: SettingsReport;
  /** How the centre names itself; empty when it does not. */
  readonly name: string;
}

/** Which settings hold, and what is wrong in them, one sentence for each key. */
export function SettingsPart({ settings, name }: SettingsPartProps) {
  const { file, date, size, fault, issues, otherIgnored, code, hiddenLinks } = settings;
  const unchecked = linksFor(
    KIOSK_LINKS.filter((id) => !hiddenLinks.includes(id)),
    EMPTY_LINK_CONTEXT,
  ).flatMap(({ id, lastChecked }) => (lastChecked === null ? [`${linkTexts.name({ id })} (${id})`] : []));
  const address = code.given ? (code.address ?? document.baseURI) : null;
  return (
    <section className="stack stack--tight" aria-labelledby="centre-settings">
      <h2 id="centre-settings">{texts.settings}</h2>
      {file ? (
        <p>
          <strong>{file}</strong> · {texts.about(date, size)}
        </p>
      ) : (
        !fault && <p>{texts.noSettings}</p>
      )}
      {fault && (
        <p className="centre-report__fault" data-outcome="refused">
          {texts.settingsFaults[fault]}
        </p>
      )}
      {issues.length > 0 && (
        <ul className="centre-report__lines">
          {issues.map((issue) => (
            <li key={issue.path} data-outcome="refused">
              {texts.issue(issue)}
            </li>
          ))}
        </ul>
      )}
      {file && !fault && issues.length === 0 && <p>{texts.settingsFine}</p>}
      {address !== null && !isReachable(address) && (
        <p className="centre-report__fault" data-outcome="refused">
          {texts.noAddress(address)}
        </p>
      )}
      {unchecked.length > 0 && <p>{texts.unchecked(unchecked)}</p>}
      {otherIgnored && <p>{texts.otherIgnored}</p>}
      <p className="note">
        {texts.signed(name)} {name === '' && texts.unnamed}
      </p>
    </section>
  );
}
