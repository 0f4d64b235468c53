/**
 * How much of a file is read. Every bound is checked before the memory it guards is taken. A spoken hour is about
 * 60 KB of text, so that a note which meets one of these is no note.
 */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 64 * 1024 * 1024,
  /**
   * UTF-16 code units of the text of one transcript. What is sealed must be read again by every later command: 2 Mi take
   * `status` 18 s; 26 Mi ran out of memory (4 GB), and the study could not be opened any more.
   */
  textUnits: 2 * 1024 * 1024,
  /** Files in one .docx or .odt; a long document with many pictures holds a few hundred. */
  archiveEntries: 5_000,
  /** Bytes that all files in an archive together unpack to. */
  inflatedBytes: 200 * 1024 * 1024,
  /** One packed file may grow this many times, once it is larger than `ratioFreeBytes`. XML of real notes: below 60. */
  inflateRatio: 200,
  ratioFreeBytes: 1024 * 1024,
  /** Nested elements of XML. Word writes about 30 for a table in a text box in a table. */
  xmlDepth: 256,
  /** Nested arrays and objects of JSON; Whisper writes 4. */
  jsonDepth: 64,
  /** Lines of YAML front matter, and its nested brackets. */
  frontMatterUnits: 64 * 1024,
  frontMatterDepth: 32,
  /** Turns, fields, marks or hidden texts: of each so many in one file. */
  items: 200_000,
} as const;
