/** The risk report of a participants table: who stands out, by what, and what to leave out. */
import { SottoError } from '../domain/errors.ts';
import type { AttributeRow, RiskReport } from '../domain/risk.ts';
import { strictGroups, wildcardGroups } from './groups.ts';
import { proposeRemovals } from './propose.ts';
import { contributions, sudaScore } from './suda.ts';
import { allColumns, columnsOf, encodeTable } from './table.ts';
import { minimalUniques } from './uniques.ts';

/** Twice what a study's participants table has room for; beyond, the sets to look through run into millions. */
const mostAttributes = 20;

/**
 * Compares participants with each other by the released values of `attributes` (cells of other attributes are
 * ignored; an absent, null or empty cell is withheld). Participants come back in the order of `rows`. Says nothing of
 * the world outside the table: a participant in a small group may be one of thousands in town, or the only one.
 * Throws `usage` above 20 attributes, on a repeated attribute, or on a bound that is not a positive whole number.
 */
export function assessRisk(
  rows: readonly AttributeRow[],
  attributes: readonly string[],
  minimumGroup: number,
): RiskReport {
  if (attributes.length > mostAttributes || new Set(attributes).size !== attributes.length)
    throw new SottoError('usage', 'the participants table takes up to 20 different attributes', {
      attributes: attributes.length,
    });
  if (!Number.isInteger(minimumGroup) || minimumGroup < 1)
    throw new SottoError('usage', 'the smallest group allowed is a whole number from 1', { minimumGroup });
  const table = encodeTable(rows, attributes);
  const groups = strictGroups(table, allColumns(table));
  const looseGroups = wildcardGroups(table);
  const uniques = minimalUniques(table);
  const named = new Map<number, readonly string[]>();
  const names = (mask: number): readonly string[] => {
    const known = named.get(mask) ?? columnsOf(mask).map((column) => attributes[column] as string);
    named.set(mask, known);
    return known;
  };
  const smallestGroup = smallest(groups, rows.length);
  return {
    attributes,
    participants: rows.map(({ participant }, row) => {
      const masks = uniques[row] as readonly number[];
      return {
        participant,
        group: groups[row] as number,
        groupIfWithheldMatches: looseGroups[row] as number,
        minimalUniques: masks.map(names),
        suda: sudaScore(masks, attributes.length),
      };
    }),
    smallestGroup,
    smallestGroupIfWithheldMatches: smallest(looseGroups, rows.length),
    unique: groups.filter((size) => size === 1).length,
    minimumGroup,
    holds: rows.length === 0 || smallestGroup >= minimumGroup,
    contributions: contributions(uniques, attributes.length).map((percent, column) => ({
      attribute: attributes[column] as string,
      percent,
    })),
    proposals: proposeRemovals(table, uniques, minimumGroup).map(({ column, below }) => ({
      attribute: attributes[column] as string,
      below,
    })),
  };
}

const smallest = (sizes: readonly number[], most: number): number =>
  sizes.reduce((least, size) => Math.min(least, size), most);
