/** Texts in pieces: {@link dev.toolwright.toolmaker.induce.token.Tokens}. */
@NullMarked
package dev.toolwright.toolmaker.induce.token;

import org.jspecify.annotations.NullMarked;
