import type { ReadName } from './fields.ts';

/** A heading is a column when its words, joined by `_`, match; the first rule wins. `null`: nobody's data, or none of ours. */
type Rule = readonly [pattern: RegExp, field: ReadName | null];

/** Words of a heading, separated by spaces, each whole: "nom" is in "nom_du_lieu" and not in "prenom". */
function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|_)(?:${alternatives.split(' ').join('|')})(?:_|$)`);
}

const DAY_NAMES: readonly string[] = [
  'lundis?|lun|monday',
  'mardis?|mar|tuesday',
  'mercredis?|mer|wednesday',
  'jeudis?|jeu|thursday',
  'vendredis?|ven|friday',
  'samedis?|sam|saturday',
  'dimanches?|dim|sunday',
];

/** What a name is of: the place itself. */
const PLACE =
  'structures?|lieux?|etablissements?|etab|sites?|organismes?|equipements?|partenaires?|services?|associations?|entreprises?|centres?|agences?|antennes?|espaces?|points?|evenements?|manifestations?|actions?|ateliers?|fs|usuel|usage|complet|officiel|public|commercial';

/**
 * What headings mean in files that people really have, when they are no name of ours: the most particular first. People's own
 * names and mailboxes are nobody's data: they are not read.
 */
export const HEADING_RULES: readonly Rule[] = [
  [/^du$/, 'date_debut'],
  // Of several sessions: the beginning of the first, the end of the last.
  [words('first_?date(?:_begin)? premiere_date'), 'date_debut'],
  [words('last_?date_end derniere_date'), 'date_fin'],
  [words('first_?date_end last_?date_begin date_?range'), null],
  [/^au$/, 'date_fin'],
  [/^ou$|^lieux?_(?:de|d|du)_|^(?!nom|lib|type|id|code|intitule|denom)\w+_lieu$/, 'adresse'],
  [/^(?:place|venue|location)_(?:name|nom|title)$/, 'nom'],
  [words('fax telecopie siret siren rna finess naf ape uai nombre nb population'), null],
  [words('courriels? e_?mails? mails? mel adresse_electronique adresses?_e?_?mails?'), 'courriels'],
  [words('tel tels telephones? phones? portable mobile gsm standard'), 'telephone'],
  [
    words(
      'prise_(?:de_)?(?:rdv|rendez_vous) inscriptions?_?(?:url|lien)? lien_(?:d_)?inscription reservation',
    ),
    'prise_rdv',
  ],
  [words('url_source lien_source'), 'source_url'],
  [
    words('sites?_(?:web|internet|www) url urls web website www liens? page homepage site_officiel facebook'),
    'site_web',
  ],
  // « CP / Ville », « adresse_commune », « adresse.ville »: the town, whatever stands in front.
  [
    /^(?:cp|code_postal)_(?:et_)?(?:(?:la_)?commune|ville|localite)$|^(?:commune|ville)_(?:et_)?(?:cp|code_postal)$/,
    'commune',
  ],
  [
    words(
      '(?:code_)?insee codgeo cog depcom citycode cod_?com com_code code_officiel_(?:de_la_)?commune code_(?:de_(?:la_)?)?commune commune_code',
    ),
    'code_insee',
  ],
  [
    words('cp code_?postale? cod_?post(?:al)? post_?code postal_code zip zipcode cdpost adr_cp'),
    'code_postal',
  ],
  [words('code_(?!lieu)\\w* departements? dept? regions? epci canton pays country intercommunalite'), null],
  [/^(?:\w+_)+(?:commune|ville|city|locality|localite)$/, 'commune'],
  [
    words(
      'contacts? responsables? referente?s? prenoms? directeur directrice presidente? interlocuteur interlocutrice correspondante? civilite animateur conseill\\w+ elue? maire dirigeante?',
    ),
    null,
  ],
  // « coordonnees.lat », « gps_lon »: one of the two, and not both.
  [
    /^(?!.*(?:^|_)(?:lon|lng|long|longitude)(?:_|$)).*_(?:lat|latitude|ordonnee)(?:_etablissement)?$/,
    'latitude',
  ],
  [
    /^(?!.*(?:^|_)lat(?:itude)?(?:_|$)).*_(?:lon|lng|long|longitude|abscisse)(?:_etablissement)?$/,
    'longitude',
  ],
  [
    words(
      'geo_?point(?:_2d)? coordonnees coords? coord_?gps gps lat_?lon lat_?lng latlong wkt the_geom geom(?:etry)?(?:_coordinates)? geometrie geo_?shape geolocalisation geoloc point_geo position localisation_gps geo_coordinates location_coordinates coordinates',
    ),
    'coordonnees',
  ],
  [
    words('lat latitude lattitude ylat y_?wgs84 y_?l93 y_?lambert(?:_?93)? coord_?y y_?coord coordonnees?_y'),
    'latitude',
  ],
  [
    words(
      'lon lng long longitude xlong x_?wgs84 x_?l93 x_?lambert(?:_?93)? coord_?x x_?coord coordonnees?_x',
    ),
    'longitude',
  ],
  ...DAY_NAMES.map((names, at): Rule => [words(names), `jour_${at + 1}` as ReadName]),
  [words('heures?_(?:de_)?fin fin_heure hfin h_fin end_time horaire_(?:de_)?fin'), 'heure_fin'],
  [
    words(
      'heures?_(?:de_)?(?:debut|depart) debut_heure hdebut h_debut start_time heure horaire_(?:de_)?debut',
    ),
    'heure_debut',
  ],
  [
    words(
      'horaires? heures?_d_?ouverture heures opening_hours hours ouvertures? plages? jours?_(?:et_heures?|d_ouverture) permanences?_jours? (?<!_)permanences?$',
    ),
    'horaires',
  ],
  [
    words(
      'date_(?:de_)?(?:mise_a_jour|maj|modif\\w*|verif\\w*|validation) maj mise_a_jour derniere_\\w+ modifie_le updated(?:_at)? last_?(?:update|modified)\\w* modified verifie_le timestamp',
    ),
    'date_maj',
  ],
  [words('date_(?:de_)?(?:creation|saisie|import|naissance|ajout) created(?:_at)?'), null],
  [words('date_(?:de_)?fin fin end end_date dtend date_end jusqu_au'), 'date_fin'],
  [
    words(
      'dates?_(?:de_)?debut debut start start_date dtstart date_start date jour quand a_partir_du date_\\w*(?:evenement|manifestation|action|atelier)',
    ),
    'date_debut',
  ],
  [words('complements?(?:_d_adresse)? adresse_(?:complement|suite) batiment etage'), 'complement_adresse'],
  [
    words('housenumber num(?:ero)?_(?:de_(?:la_)?)?(?:voie|rue) numvoie no_voie street_number'),
    'numero_voie',
  ],
  [words('type_(?:de_)?voie typvoie nature_voie'), 'numero_voie'],
  [
    words(
      'adresses? address adr rue voie street lieu_dit localisation location nom_(?:de_(?:la_)?)?(?:voie|rue) libvoie adresse_\\w+',
    ),
    'adresse',
  ],
  [
    words(
      'commune communes villes? city town localite municipalite lib_?com libcommune nom_com bureau_distributeur acheminement village',
    ),
    'commune',
  ],
  [
    words(
      'organis(?:ateur|atrice|ateurs|er) organi[sz]er organisation operat(?:eur|or) porteur portee?_par structure_(?:porteuse|mere|parente|juridique) gestionnaire reseau tutelle',
    ),
    'organisation',
  ],
  [words('publics? public_\\w+ beneficiaires? cibles? pour_qui audience'), 'publics_specifiquement_adresses'],
  [
    words(
      `nom_(?:du_|de_la_|de_l_|des_|de_|d_)?(?:${PLACE}) (?:${PLACE})_nom ` +
        `(?:denomination|raison|libelle|intitule|designation|titre)(?:_(?:du|de|de_la|de_l|sociale?|courte?|longue?|officielle?|${PLACE}))* ` +
        `lib(?:elle)?_(?:${PLACE}) raison_sociale rs enseigne appellation summary sujet objet subject title event_name display_name label lib`,
    ),
    'nom',
  ],
  [
    words(
      'types?(?:_(?:de_)?\\w+)? categories? typologies? nature sous_categorie ss_cat famille amenity office office_type',
    ),
    'type',
  ],
  [words('services?(?:_\\w+)? prestations? offres? missions activites?'), 'services'],
  [
    words(
      'commentaires? remarques? observations? descriptions? descriptifs? descr? notes? infos? informations? precisions? details? presentation resume comments? body texte modalites? a_savoir tarifs?',
    ),
    'notes',
  ],
  [
    /^(?:nom|noms|name|structures?|lieux?|etablissements?|etab|organismes?|equipements?|partenaires?|associations?|site|enseigne|entite|evenements?|manifestations?|action|atelier|agence|antenne|centre|qui|quoi)$/,
    'nom',
  ],
  [words('sources? producteur jeu_de_donnees'), 'source'],
  [words('licen[cs]es?'), 'licence'],
  [/^(?:id|identifiant|uid|uuid|cle|key|ref|reference|guid)(?:_\w+)?$|_(?:id|uid|uuid|identifiant)$/, 'id'],
];
