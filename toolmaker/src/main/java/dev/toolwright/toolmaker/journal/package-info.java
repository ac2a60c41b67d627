/**
 * Replies of a making that are paid for, so that one that was killed goes on where it was: {@link MakingJournal}.
 */
@NullMarked
package dev.toolwright.toolmaker.journal;

import org.jspecify.annotations.NullMarked;
