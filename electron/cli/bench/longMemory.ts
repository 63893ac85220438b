import { alignSegments } from '../../../shared/align/alignSegments.ts';
import { readLexicon } from '../../backend/lexicon.ts';
import { readGoldDocuments } from './alignmentData.ts';

/**
 * Run in a process of its own, which does nothing else: opens the lexicon, reads the words of the
 * longest document, aligns it, and says how much memory the process took at most, in KB.
 *
 * Arguments: the folder of data, and a group of it.
 */
const [directory, group] = process.argv.slice(2);
const [document] = await readGoldDocuments(directory!, group!);
const { en, fr } = document!;
alignSegments(en, fr, readLexicon());
process.stdout.write(String(process.resourceUsage().maxRSS));
