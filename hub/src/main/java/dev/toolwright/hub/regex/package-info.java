/** Regular expressions over text: {@link dev.toolwright.hub.regex.Regex}. */
@NullMarked
package dev.toolwright.hub.regex;

import org.jspecify.annotations.NullMarked;
