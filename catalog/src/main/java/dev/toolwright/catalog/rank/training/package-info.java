/**
 * Training of a ranking model from instructions whose relevant tools are known, and its proof by cross-validation. Entry
 * types: {@link dev.toolwright.catalog.rank.training.Trainer}, {@link
 * dev.toolwright.catalog.rank.training.CrossValidation}.
 */
@NullMarked
package dev.toolwright.catalog.rank.training;

import org.jspecify.annotations.NullMarked;
