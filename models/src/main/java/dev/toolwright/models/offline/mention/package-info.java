/**
 * Values that a text mentions: {@link dev.toolwright.models.offline.mention.MentionReader} finds them,
 * {@link dev.toolwright.models.offline.mention.Mention} is one of them, with its kind and its plain value.
 */
@NullMarked
package dev.toolwright.models.offline.mention;

import org.jspecify.annotations.NullMarked;
