/**
 * A request read back as what happened: {@link dev.toolwright.models.offline.transcript.Transcript} holds the instruction,
 * the calls made with what came of them, and the calls that earlier trials made from the same point.
 */
@NullMarked
package dev.toolwright.models.offline.transcript;

import org.jspecify.annotations.NullMarked;
