/** README.txt: for whoever receives the folder and has never heard of this tool. */
import type { ReleaseFile } from '../../domain/release.ts';
import type { ReleaseInput } from '../input.ts';
import { plural, utf8 } from '../text.ts';

export const writeReadme = ({ facts, documents, participants }: ReleaseInput): readonly ReleaseFile[] => [
  {
    path: 'README.txt',
    bytes: utf8(`PSEUDONYMISED INTERVIEW NOTES

Release ${facts.release} of study ${facts.study}
Profile "${facts.profile}", for which the consent needed is "${facts.consent}"
Created ${facts.created} with ${facts.tool}
${plural(documents.length, 'text')} on ${plural(participants.length, 'participant')}


WHAT THIS IS

Notes of interviews in which names, and details that point to a person, were
replaced. Names became made-up names or codes, the same one for the same person
throughout. Other replacements stand in [square brackets] and say as much as
may be told: [a large city in Siberia], [30-34], [phone number].

Start with report.html; it opens in any browser and needs no connection.


WHAT IS IN THE FOLDER

report.html            what was replaced, what was checked, what risk is left
transcripts/           one plain text file per text (UTF-8)
segments.csv           the same texts, one turn of speech or paragraph per row
participants.csv       one row per participant; an empty cell is withheld or
                       unknown
anonymisation-log.csv  what was replaced by which rule, and how often
datapackage.json       a description of the tables for software (Data Package)
checkpoint.txt         fixes the study's audit log at the time of this release
manifest.json          SHA-256 of every other file, signed

The tables are CSV: UTF-8, comma, double quotes, LF. Import them into a
spreadsheet as text rather than by double-click. A cell that would begin with
= + - @ (a spreadsheet would run it as a formula) has an apostrophe in front,
which is not part of the text; transcripts/ has the exact wording.


HOW TO CHECK THAT NOTHING WAS ALTERED

    sotto release verify FOLDER

This needs no password. It names any file that was changed, added or lost.
Compare the signing key with one that the researchers gave you by another way,
since whoever replaces the whole folder can sign it with a key of their own:

    ${facts.signingKey}


WHAT IS PROMISED, AND WHAT IS NOT

- Every known form of a name that was protected (inflected, transliterated,
  misspelt) was looked for in everything released, and none was found.
- A name or detail that nobody recognised as one cannot have been replaced.
- Pseudonymised is not the same as unrecognisable. Somebody who knows a
  participant, or holds other sources, may still recognise them. In most
  countries these texts remain personal data.
- Do not try to find out who spoke. If you recognise somebody, keep it to
  yourself and tell the researchers. If they ask you to delete this release
  because a participant has withdrawn, please do.
`),
  },
];
