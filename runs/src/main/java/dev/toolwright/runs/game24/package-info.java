/**
 * The Game of 24 as instructions whose answers can be checked, and its moves as tools:
 * {@link dev.toolwright.runs.game24.GameOf24}.
 */
@NullMarked
package dev.toolwright.runs.game24;

import org.jspecify.annotations.NullMarked;
