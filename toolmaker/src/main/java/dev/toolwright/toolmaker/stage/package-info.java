/**
 * The stages of making, each a question to the maker and what we hold of its reply: {@link ProposeStage},
 * {@link VerifyStage}, {@link WrapStage}. What stands at the end of each is a {@link Draft}, a {@link Tested}, a
 * {@link Wrapped}.
 */
@NullMarked
package dev.toolwright.toolmaker.stage;

import org.jspecify.annotations.NullMarked;
