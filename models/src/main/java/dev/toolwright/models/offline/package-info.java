/**
 * The model that plays when none is configured: {@link dev.toolwright.models.offline.OfflineChatModel}. No language model;
 * all it does follows from the tools' documents and from a little English.
 */
@NullMarked
package dev.toolwright.models.offline;

import org.jspecify.annotations.NullMarked;
