import { basename } from 'node:path';
import { NO_RULES, type HouseRules } from '../../shared/drift/house/houseRules.ts';
import { applyHouseEdit } from '../../shared/house/edit.ts';
import { readHouseBytes } from '../backend/house/readHouseBytes.ts';
import { readBytes } from './files.ts';

/** Files of house rules and of a glossary, as a command is given them. */
export interface HouseOptions {
  readonly settings?: string;
  readonly glossary?: string;
}

/** The rules of the files. @throws CallFailed as readBytes and readHouseBytes */
export function readHouse({ settings, glossary }: HouseOptions): HouseRules {
  const files = [settings, glossary].filter((file) => file !== undefined);
  return files
    .flatMap((file) => readHouseBytes(basename(file), readBytes(file)))
    .reduce(applyHouseEdit, NO_RULES);
}
