/** English words for those who make the interview. Base forms. */
import { type StaffTable, words } from '../../tables.ts';

export const englishStaffTable: StaffTable = {
  roles: words(
    'int intv interviewer translator interpreter transl trans transcriber typist researcher fieldworker moderator',
  ),
  works: words('interview translate transcribe type interpret record conduct note translation transcription'),
  by: words('by'),
  doing: new Set(),
};
