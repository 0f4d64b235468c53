/** checkpoint.txt: the audit log's signed checkpoint at the time of the release, as given. */
import type { ReleaseFile } from '../../domain/release.ts';
import type { ReleaseInput } from '../input.ts';
import { checkpointPath } from '../manifest.ts';
import { utf8 } from '../text.ts';

export const writeCheckpoint = ({ checkpoint }: ReleaseInput): readonly ReleaseFile[] => [
  { path: checkpointPath, bytes: utf8(checkpoint) },
];
