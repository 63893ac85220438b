import { CURRENCIES } from './currencies.ts';

/** What a number counts, as far as a translation may not change it. */
export interface Unit {
  readonly id: string;
  readonly dimension:
    'share' | 'money' | 'length' | 'mass' | 'temperature' | 'area' | 'volume' | 'time' | 'power';
  /** How many of the dimension's base unit it makes; money is never converted. */
  readonly factor: number;
}

type Row = readonly [id: string, dimension: Unit['dimension'], factor: number, words: string];

/**
 * Units and the words and signs for them in both languages. Factors: BIPM SI brochure and NIST SP 811.
 * "pound" is both money and mass: the first row wins, the other is tried when the first does not fit.
 */
const ROWS: readonly Row[] = [
  ['percent', 'share', 1, '% percent pct pourcent'],
  ['point', 'share', 1, 'point points percentage_point percentage_points'],
  ['basisPoint', 'share', 0.01, 'basis_point basis_points points_de_base point_de_base bp bps'],
  ...CURRENCIES.map(([id, words]): Row => [id, 'money', 1, words]),
  [
    'millimetre',
    'length',
    0.001,
    'mm millimetre millimetres millimeter millimeters millimètre millimètres',
  ],
  [
    'centimetre',
    'length',
    0.01,
    'cm centimetre centimetres centimeter centimeters centimètre centimètres',
  ],
  ['metre', 'length', 1, 'm metre metres meter meters mètre mètres'],
  [
    'kilometre',
    'length',
    1000,
    'km kms kilometre kilometres kilometer kilometers kilomètre kilomètres',
  ],
  ['mile', 'length', 1609.344, 'mile miles mi mph'],
  [
    'nauticalMile',
    'length',
    1852,
    'nautical_mile nautical_miles mille_marin milles_marins mille_nautique milles_nautiques knot knots nœud nœuds',
  ],
  ['foot', 'length', 0.3048, 'foot feet ft pied pieds'],
  ['inch', 'length', 0.0254, 'inch inches pouce pouces'],
  ['yard', 'length', 0.9144, 'yard yards'],
  ['gram', 'mass', 0.001, 'gram grams gramme grammes'],
  ['kilogram', 'mass', 1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['tonne', 'mass', 1000, 'tonne tonnes'],
  ['ton', 'mass', 1000, 'ton tons'],
  ['lb', 'mass', 0.453592, 'lb lbs'],
  ['stone', 'mass', 6.35029, 'stone stones'],
  ['ounce', 'mass', 0.0283495, 'ounce ounces oz once onces'],
  ['degree', 'temperature', 1, '° degree degrees degré degrés'],
  [
    'celsius',
    'temperature',
    1,
    '°_c celsius degree_celsius degrees_celsius degree_c degrees_c degré_celsius degrés_celsius degrés_c',
  ],
  [
    'fahrenheit',
    'temperature',
    1,
    '°_f fahrenheit degree_fahrenheit degrees_fahrenheit degrees_f degré_fahrenheit degrés_fahrenheit',
  ],
  ['acre', 'area', 4046.86, 'acre acres'],
  ['hectare', 'area', 10_000, 'ha hectare hectares'],
  [
    'squareMetre',
    'area',
    1,
    'm_² sqm square_metre square_metres square_meter square_meters mètre_carré mètres_carrés',
  ],
  [
    'squareKilometre',
    'area',
    1e6,
    'km_² sq_km square_km square_kilometre square_kilometres square_kilometer square_kilometers kilomètre_carré kilomètres_carrés km_carrés',
  ],
  [
    'squareMile',
    'area',
    2.58999e6,
    'square_mile square_miles sq_mile sq_miles mile_carré miles_carrés',
  ],
  ['squareFoot', 'area', 0.092903, 'square_foot square_feet sq_ft sqft pied_carré pieds_carrés'],
  [
    'cubicMetre',
    'volume',
    1,
    'm_³ cubic_metre cubic_metres cubic_meter cubic_meters mètre_cube mètres_cubes',
  ],
  ['cubicFoot', 'volume', 0.0283168, 'cubic_foot cubic_feet pied_cube pieds_cubes'],
  ['watt', 'power', 1, 'watt watts w'],
  ['kilowatt', 'power', 1000, 'kw kilowatt kilowatts'],
  ['megawatt', 'power', 1e6, 'mw megawatt megawatts mégawatt mégawatts'],
  ['gigawatt', 'power', 1e9, 'gw gigawatt gigawatts'],
  ['litre', 'volume', 0.001, 'litre litres liter liters'],
  ['gallon', 'volume', 0.00378541, 'gallon gallons'],
  ['barrel', 'volume', 0.158987, 'barrel barrels bpd baril barils'],
  ['second', 'time', 1, 'second seconds seconde secondes'],
  ['minute', 'time', 60, 'minute minutes min'],
  ['hour', 'time', 3600, 'hour hours heure heures'],
  ['day', 'time', 86_400, 'day days jour jours journée journées'],
  ['week', 'time', 604_800, 'week weeks semaine semaines'],
  ['month', 'time', 2_629_800, 'month months mois'],
  ['quarter', 'time', 7_889_400, 'trimestre trimestres'],
  ['year', 'time', 31_557_600, 'year years an ans année années'],
  ['decade', 'time', 315_576_000, 'decade decades décennie décennies'],
  ['century', 'time', 3_155_760_000, 'century centuries siècle siècles'],
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([id, dimension, factor, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), { id, dimension, factor }] as const),
  ),
);

/** A pound weighs .45 kg; used when a sum of money does not fit. */
export const POUND_MASS: Unit = { id: 'pound', dimension: 'mass', factor: 0.453592 };

/** How far a conversion may be rounded, as a share of the value. */
const ROUNDING = 0.08;
const DEGREES = 1.5;

/** Whether the two measures say the same: `a` of unit `from` against `b` of unit `to`. */
export function sameMeasure(a: number, from: Unit, b: number, to: Unit): boolean {
  if (from.id === 'pound' && to.dimension === 'mass')
    return close(a * POUND_MASS.factor, b * to.factor);
  if (to.id === 'pound' && from.dimension === 'mass')
    return close(a * from.factor, b * POUND_MASS.factor);
  if (from.dimension !== to.dimension || from.dimension === 'money') return false;
  if (from.dimension === 'share') return from.id !== to.id && sameSteps(a, from, b, to);
  if (from.dimension === 'temperature') return sameTemperature(a, from, b, to);
  return close(a * from.factor, b * to.factor);
}

/** A hundred basis points make a percentage point; a percent is another thing than either. */
function sameSteps(a: number, from: Unit, b: number, to: Unit): boolean {
  return from.factor !== to.factor && Math.abs(a * from.factor - b * to.factor) < 1e-9;
}

/** A degree of no scale is one of either. */
function sameTemperature(a: number, from: Unit, b: number, to: Unit): boolean {
  if (a === b && (from.id === to.id || mayBeSame(from, to))) return true;
  const celsius = (value: number, { id }: Unit): number[] => [
    ...(id === 'fahrenheit' ? [] : [value]),
    ...(id === 'celsius' ? [] : [((value - 32) * 5) / 9]),
  ];
  const others = celsius(b, to);
  return celsius(a, from).some((x) => others.some((y) => Math.abs(x - y) <= DEGREES));
}

/** Whether two names of units may stand for one: degrees of a scale that goes without saying, tons. */
export function mayBeSame(from: Unit, to: Unit): boolean {
  if (from.dimension !== to.dimension) return false;
  if (from.dimension === 'temperature') return from.id === 'degree' || to.id === 'degree';
  return from.dimension === 'mass' && from.factor === to.factor;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}
