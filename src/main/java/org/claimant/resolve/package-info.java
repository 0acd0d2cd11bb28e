/**
 * Decides who is who: within an article ({@link org.claimant.resolve.Coreference}) and among all
 * ({@link org.claimant.resolve.EntityResolver}), by what is known beforehand ({@link org.claimant.resolve.Gazetteer}, filled by
 * {@link org.claimant.resolve.ActorImport}) and what analysts decided ({@link org.claimant.resolve.Decisions}, written by
 * {@link org.claimant.resolve.ActorReview}). What words mean is data: the CSV files beside these classes.
 */
@NullMarked
package org.claimant.resolve;

import org.jspecify.annotations.NullMarked;
