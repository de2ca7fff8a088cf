import { describe, expect, test } from 'vitest';
import { LINK_BUILDERS } from '../../../../src/domain/links/builders.ts';
import { EMPTY_LINK_CONTEXT } from '../../../../src/domain/links/linkContext.ts';
import switches from '../../../../src/domain/links/links.json' with { type: 'json' };
import { linksFor } from '../../../../src/domain/links/registry.ts';

describe('the registry of links', () => {
  test('has a switch for every link and no other', () => {
    expect(Object.keys(switches).sort()).toEqual(Object.keys(LINK_BUILDERS).sort());
  });

  test('dates each link by a day, or not at all', () => {
    const dates = Object.values(switches).map(({ lastChecked }) => lastChecked as string | null);

    expect(dates.filter((date) => date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
  });

  test('leaves out what is switched off', () => {
    const settings = { ...switches, offers: { on: false, lastChecked: null } };

    const links = linksFor(['offers', 'training'], EMPTY_LINK_CONTEXT, settings);

    expect(links.map(({ id }) => id)).toEqual(['training']);
  });

  test('leaves out what the region has not', () => {
    expect(linksFor(['regionalGuidance', 'training'], EMPTY_LINK_CONTEXT).map(({ id }) => id)).toEqual([
      'training',
    ]);
  });

  test('says when a link was last opened by a person', () => {
    const settings = { ...switches, offers: { on: true, lastChecked: '2026-03-01' } };

    expect(linksFor(['offers'], EMPTY_LINK_CONTEXT, settings)[0]?.lastChecked).toBe('2026-03-01');
  });
});
