package dev.toolwright.toolmaker.stream;

import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.made.ToolState;

/**
 * What happens on a stream, as it happens: values only. {@link Answered} and {@link Unanswered} come once for each question, in
 * the order of the questions; what is learnt on the way is told in between. {@link Ended} comes last. Answers and reasons quote
 * models: not to be trusted.
 */
public sealed interface StreamEvent {

    /** @param earlier whether an earlier run of the same stream had answered it */
    record Answered(StreamAnswer answer, boolean earlier) implements StreamEvent {}

    /** No tier could answer; the next run of the stream tries again. */
    record Unanswered(StreamAnswer answer) implements StreamEvent {}

    /** A question without a tool was set aside. @param size how many of its kind there are now */
    record SetAside(long position, long kind, String label, int size) implements StreamEvent {}

    /** The strong model was asked for an answer several times. @param agreed whether often enough the same came back */
    record Labelled(long kind, String question, boolean agreed, int agreeing, int votes) implements StreamEvent {}

    /** The making of a tool begins. @param examples how many there are */
    record MakingStarted(long kind, String label, int examples) implements StreamEvent {}

    /** A step of it. */
    record Making(long kind, MakeEvent step) implements StreamEvent {}

    /** There is a new version of a tool. @param state whether it serves already, or waits for approval */
    record ToolMade(long kind, String tool, int version, ToolState state) implements StreamEvent {}

    /** What was made behaves like a tool that is there, which has got its examples. */
    record Merged(long kind, String tool, int version) implements StreamEvent {}

    /** No tool came of it. @param examplesForNext answered questions of the kind until the next attempt; 0 if there is none */
    record MakingFailed(long kind, String reason, int examplesForNext) implements StreamEvent {}

    /** A tool failed too often and serves no more. */
    record Retired(String tool, int version, String reason) implements StreamEvent {}

    /** The stream is over. */
    record Ended(StreamReport report) implements StreamEvent {}
}
