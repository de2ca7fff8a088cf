/** Flows between home and work in the official form, for the three communes of the made-up region. */
export const FLOWS: readonly (readonly string[])[] = [
  ['CODGEO', 'LIBGEO', 'DCLT', 'L_DCLT', 'NBFLUX_C22_ACTOCC15P'],
  // Who lives and works in the commune, who goes to the next one.
  ['44001', 'Abbaretz', '44001', 'Abbaretz', '120.5'],
  ['44001', 'Abbaretz', '49003', 'Chemellier', '4.982171'],
  // Two arrondissements are one commune, whose flow is large enough to be told alone.
  ['44001', 'Abbaretz', '75101', 'Paris 1er Arrondissement', '6.25'],
  ['44001', 'Abbaretz', '75115', 'Paris 15e Arrondissement', '5.25'],
  // Two small ones to one département, one abroad, one that is not known.
  ['44001', 'Abbaretz', '35238', 'Rennes', '5.1'],
  ['44001', 'Abbaretz', '35047', 'Bruz', '4.9'],
  ['44001', 'Abbaretz', '99999', 'Étranger', '2.5'],
  ['49003', 'Chemellier', 'LU001', 'Luxembourg', '3.5'],
  // A former commune and the one that it is now.
  ['49051', 'Ancienne', '49003', 'Chemellier', '10'],
  ['49002', 'Belle-Rive', '49003', 'Chemellier', '15.75'],
  // Who comes in.
  ['35238', 'Rennes', '44001', 'Abbaretz', '30.000001'],
  ['97411', 'Saint-Denis', '49003', 'Chemellier', '5'],
  // Elsewhere.
  ['35238', 'Rennes', '35047', 'Bruz', '900'],
  ['99999', '', '35047', 'Bruz', '900'],
];
