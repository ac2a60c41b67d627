/**
 * Published conversations of tool making, read into stages ({@link Transcript}) and put through our own ({@link Replay}): the
 * replies are real, the checks are ours.
 */
@NullMarked
package dev.toolwright.toolmaker.transcript;

import org.jspecify.annotations.NullMarked;
