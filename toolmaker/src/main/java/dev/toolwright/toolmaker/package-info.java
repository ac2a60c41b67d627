/**
 * Makes tools from examples and serves questions with them, as in <em>Large Language Models as Tool Makers</em> (Cai et al.,
 * ICLR 2024): a strong model proposes a Python function, it is verified and wrapped, and from then on questions of its kind
 * cost little or nothing. Code that a model wrote runs in the sandbox only.
 */
@NullMarked
package dev.toolwright.toolmaker;

import org.jspecify.annotations.NullMarked;
