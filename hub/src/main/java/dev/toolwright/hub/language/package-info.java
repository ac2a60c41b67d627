/** Languages and their writing: {@link dev.toolwright.hub.language.Language}. */
@NullMarked
package dev.toolwright.hub.language;

import org.jspecify.annotations.NullMarked;
