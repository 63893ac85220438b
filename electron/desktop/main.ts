import * as electron from 'electron';
import { readOptions } from '../hosts/options.ts';
import { startDesktop } from './desktop.ts';

// Not awaited here: Electron is not ready before its entry point has run to its end.
void startDesktop(electron, readOptions(process.argv.slice(1)));
