/**
 * What happened, on disk: {@link dev.toolwright.runs.journal.LogJournal} keeps events as JSON lines that survive a kill.
 */
@NullMarked
package dev.toolwright.runs.journal;

import org.jspecify.annotations.NullMarked;
