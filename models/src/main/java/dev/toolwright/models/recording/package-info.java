/**
 * Replies kept and played again: {@link dev.toolwright.models.recording.RecordingChatModel} writes them down,
 * {@link dev.toolwright.models.recording.RecordedChatModel} replays them without the model.
 */
@NullMarked
package dev.toolwright.models.recording;

import org.jspecify.annotations.NullMarked;
