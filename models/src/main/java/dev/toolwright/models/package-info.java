/**
 * Models by role. Entry type: {@link dev.toolwright.models.Models}, opened from a
 * {@link dev.toolwright.models.ModelsConfig}; a model is named by its {@link dev.toolwright.models.ModelSpec}.
 */
@NullMarked
package dev.toolwright.models;

import org.jspecify.annotations.NullMarked;
