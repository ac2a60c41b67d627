/**
 * Whether a question is of the kind a made tool was made for, told without a model from what its examples have in common:
 * {@link dev.toolwright.toolmaker.fit.Fits}.
 */
@NullMarked
package dev.toolwright.toolmaker.fit;

import org.jspecify.annotations.NullMarked;
