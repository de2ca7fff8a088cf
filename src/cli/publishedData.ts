import { resolve } from 'node:path';
import { type CatalogueSource, createCatalogueSource } from '../data/catalogueSource.ts';
import { readRing } from '../data/readRing.ts';
import type { Region } from '../domain/catalogue/region.ts';
import type { Problem } from '../domain/problems.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Recruitment } from '../domain/trades/recruitment.ts';
import { createDiskFiles } from './diskFiles.ts';

const DATA = resolve(import.meta.dirname, '../../public/data');

/** What is published, and the region with the communes around it: what the application counts once they have come. */
export interface PublishedData {
  readonly source: CatalogueSource;
  readonly region: Region;
}

export async function readPublished(): Promise<Result<PublishedData, Problem>> {
  const files = createDiskFiles(DATA);
  const source = createCatalogueSource(files);
  const own = await source.loadRegion(() => {});
  const region = own.ok ? await readRing(files, own.value) : own;
  return region.ok ? ok({ source, region: region.value }) : region;
}

/** The surveys of recruitment, those of the bassins around the region included. */
export async function readSurveysAround({
  source,
  region,
}: PublishedData): Promise<Result<Recruitment, Problem>> {
  const [own, join] = await Promise.all([source.loadRecruitment(region), source.loadRingSurveys(region)]);
  if (!own.ok) return own;
  return join.ok ? ok(join.value(own.value)) : join;
}
