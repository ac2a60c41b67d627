/**
 * Learning to rank: what is known of an instruction's best candidates becomes columns of figures ({@link
 * dev.toolwright.catalog.rank.Features}), which a trained model weighs ({@link dev.toolwright.catalog.rank.RankModel}).
 */
@NullMarked
package dev.toolwright.catalog.rank;

import org.jspecify.annotations.NullMarked;
