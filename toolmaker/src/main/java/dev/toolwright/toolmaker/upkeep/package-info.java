/**
 * Keeps the made tools few and right: those that fail in use are retired ({@link dev.toolwright.toolmaker.upkeep.Retirement})
 * and made anew, those that do the same are one ({@link dev.toolwright.toolmaker.upkeep.Duplicates}), those that nobody uses go
 * ({@link dev.toolwright.toolmaker.upkeep.Trimming}).
 */
@NullMarked
package dev.toolwright.toolmaker.upkeep;

import org.jspecify.annotations.NullMarked;
