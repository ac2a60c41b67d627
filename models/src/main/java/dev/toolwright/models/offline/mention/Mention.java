package dev.toolwright.models.offline.mention;

import dev.toolwright.models.offline.text.Span;

/**
 * A value that a text mentions.
 *
 * @param kind what it is
 * @param value its plain form, as {@link MentionKind} says
 * @param text as written
 * @param span where it stands
 */
public record Mention(MentionKind kind, String value, String text, Span span) {

    static Mention of(MentionKind kind, String value, String text, int start) {
        return new Mention(kind, value, text, new Span(start, start + text.length()));
    }
}
