/** Text written in other alphabets and escapes, and read back: {@link dev.toolwright.hub.encodings.Encodings}. */
@NullMarked
package dev.toolwright.hub.encodings;

import org.jspecify.annotations.NullMarked;
